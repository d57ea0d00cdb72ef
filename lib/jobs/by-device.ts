import "server-only";
import { speaking } from "@/lib/language/language";
import type { Instant } from "@/lib/policy/types";
import { reminderNotice } from "@/lib/reminders/notice";
import type { Carriers, Outcome, Sending } from "./carriers";
import { deviceOf, noteNotShown, noteShown, type PushDevice, removeDevice } from "./devices";

/** Sends a reminder to one of its account's devices. */
export async function byDevice(
  { reminder, content, settings, now }: Sending,
  send: Carriers["notice"],
): Promise<Outcome> {
  const { id, accountId, way, kind, until } = reminder;
  const device = await deviceOf(accountId, way);
  if (!settings.ways.includes("devices")) return { kind: "off", why: "not-wanted" };
  if (!device || device.offSince) return { kind: "off", why: "device-off" };
  const title = speaking(settings.language, () => reminderNotice(content, settings, now));
  return send(
    device,
    { title, lang: settings.language },
    { id, lasts: (Date.parse(until) - Date.parse(now)) / 1000, urgent: kind === "interview" },
  );
}

/** Remembers of a device what a notice to it came to: one that wants no more is forgotten. */
export async function afterNotice(device: Device, outcome: Outcome, now: Instant): Promise<void> {
  const { accountId, id } = device;
  if (outcome.kind === "taken") await noteShown(accountId, id, outcome.answer, now);
  if (outcome.kind === "refused") await noteNotShown(accountId, id, outcome.answer, now);
  if (outcome.kind === "gone") await removeDevice(accountId, id);
}

type Device = Pick<PushDevice, "accountId" | "id">;
