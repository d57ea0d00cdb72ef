"use server";
import { revalidatePath } from "next/cache";
import { whoAsks } from "@/lib/auth/asked";
import { takeAddressAttempt } from "@/lib/auth/attempts";
import { browserOf } from "@/lib/auth/devices";
import { now } from "@/lib/clock";
import { action } from "@/lib/forms/action";
import { type FormState, refused } from "@/lib/forms/state";
import { afterNotice } from "@/lib/jobs/by-device";
import { deviceOf, keepDevice, removeDevice } from "@/lib/jobs/devices";
import { spokenLanguage } from "@/lib/language/language";
import { words } from "@/lib/words";
import { deviceIdInput, deviceInput } from "./schema";
import { type Pushed, sendPush } from "./send";

const page = "/settings/reminders";
const testsAtOnce = 3;
/** A test that comes later is none. */
const testLasts = 60;

/** Has this browser show the viewer's reminders. */
export const showHereAction = action(deviceInput, async (viewer, input) => {
  const { devices } = words.reminders;
  const { at, userAgent } = await whoAsks();
  const deviceHash = await browserOf(viewer);
  if (!(await keepDevice(viewer, input, { deviceHash, userAgent }, at))) return refused(devices.tooMany);
  revalidatePath(page);
  return { status: "done", message: devices.shown };
});

export const removeDeviceAction = action(deviceIdInput, async (viewer, { deviceId }) => {
  if (!(await removeDevice(viewer.id, deviceId))) return refused(words.forms.gone);
  revalidatePath(page);
  return { status: "done", message: words.reminders.devices.removed };
});

/** Sends a notice to one of the viewer's devices at once. */
export const testDeviceAction = action(deviceIdInput, async (viewer, { deviceId }) => {
  const { way, notice } = words.reminders;
  const at = now();
  const device = await deviceOf(viewer.id, deviceId);
  if (!device) return refused(words.forms.gone);
  const permit = await takeAddressAttempt(`reminder-test:${viewer.id}`, at, testsAtOnce);
  if (!permit.allowed) return refused(way.tooMany);
  const posting = { id: crypto.randomUUID(), lasts: testLasts, urgent: true };
  const pushed = await sendPush(device, { title: notice.test, lang: spokenLanguage() }, posting);
  await afterNotice(device, pushed, at);
  revalidatePath(page);
  return answerOf(pushed);
});

function answerOf(pushed: Pushed): FormState {
  const { devices } = words.reminders;
  switch (pushed.kind) {
    case "taken":
      return { status: "done", message: devices.tested };
    case "refused":
      return refused(devices.testRefused(pushed.answer));
    case "gone":
      return refused(devices.testGone);
    case "not-now":
      return refused(devices.testLater(pushed.answer));
  }
}
