import "server-only";
import { deviceWords } from "@/lib/account/device";
import { dayOf } from "@/lib/days/day";
import { dateInFull, dayAndTime, longDay } from "@/lib/days/words";
import type { PushDevice } from "@/lib/jobs/devices";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { serviceOf } from "./services";

const say = words.reminders;

/** A browser that shows reminders, as the page lists it. */
export interface DeviceRow {
  id: string;
  name: string;
  /** Whether the page is looked at in it. */
  here: boolean;
  /** Who carries them, since when, and what came of the last. */
  detail: string;
  /** That nothing is sent to it any more, and why; null where it is. */
  off: string | null;
}

/** The account's browsers. `here` is by what the one that asks is known. */
export function deviceRows(
  devices: readonly PushDevice[],
  here: string,
  zone: string,
  now: Instant,
): DeviceRow[] {
  return devices.map((device) => ({
    id: device.id,
    name: deviceWords(device.userAgent),
    here: device.deviceHash === here,
    detail: detailOf(device, zone, now),
    off: device.offSince ? say.devices.off(longDay(dayOf(device.offSince, zone), dayOf(now, zone))) : null,
  }));
}

function detailOf(
  { endpoint, createdAt, triedAt, refusals, answer }: PushDevice,
  zone: string,
  now: Instant,
) {
  const { devices } = say;
  const service = serviceOf(endpoint);
  const last = triedAt === null ? null : dayAndTime(triedAt, zone, now);
  return [
    ...(service === null ? [] : [devices.carried(service)]),
    devices.since(dateInFull(dayOf(createdAt, zone))),
    last === null
      ? devices.neverCame
      : refusals > 0
        ? devices.lastRefused(last, answer)
        : devices.lastCame(last),
  ].join(", ");
}
