"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { accountById } from "@/lib/auth/accounts";
import { takeAddressAttempt } from "@/lib/auth/attempts";
import { ownOrigins } from "@/lib/auth/origin";
import { ownPath } from "@/lib/auth/paths";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action, openAction } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { actOn } from "@/lib/jobs/act";
import { forgetRefusals } from "@/lib/jobs/refusals";
import { sendLetter } from "@/lib/mail/send";
import { canSendMail } from "@/lib/mail/transport";
import { changeProfile } from "@/lib/settings/queries";
import { words } from "@/lib/words";
import { setAside } from "./change-set-aside";
import { saidOf } from "./said";
import { actInput, remindersInput, setAsideInput, testInput } from "./schema";
import { purposeOf } from "./token";

const testsAtOnce = 3;

export const saveRemindersAction = action(remindersInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/settings/reminders");
  return { status: "done", message: words.reminders.choose.saved };
});

export const sendTestAction = action(testInput, async (viewer) => {
  const { way, letter } = words.reminders;
  if (!canSendMail()) return refused(way.off);
  const permit = await takeAddressAttempt(`reminder-test:${viewer.id}`, now(), testsAtOnce);
  if (!permit.allowed) return refused(way.tooMany);
  const account = await accountById(viewer.id);
  const { subject, paragraphs, open } = letter.test;
  const link = { label: open, address: `${ownOrigins()[0]}/settings/reminders` };
  const delivery = await sendLetter(account?.email ?? "", { subject, paragraphs, link });
  if (delivery.kind === "taken") await forgetRefusals(viewer.id);
  revalidatePath("/settings/reminders");
  switch (delivery.kind) {
    case "taken":
      return { status: "done", message: way.tested(delivery.answer) };
    case "refused":
      return refused(way.testRefused(delivery.answer));
    case "not-now":
      return refused(way.testLater(delivery.answer));
  }
});

export const setAsideAction = action(setAsideInput, async (viewer, { applicationId, key, until, from }) => {
  const at = now();
  const howLong = until === "always" || until === "back" ? until : Number(until);
  const aside = await setAside(viewer, applicationId, key, howLong, at);
  if (!aside) return refused(words.forms.gone);
  // The row may go, and with it the menu that could have said so.
  const undo = aside.undo ? { label: words.common.ui.undo, token: aside.undo } : undefined;
  await flash({ text: saidOf(aside), undo });
  revalidatePath("/", "layout");
  redirect(from ? ownPath(from) : `/applications/${applicationId}`);
});

/** For whoever has come by a link in a letter, signed in or not: the token says what it may do. */
export const actOnReminderAction = openAction(actInput, async ({ token }) => {
  const purpose = purposeOf(token, now());
  if (!purpose || !(await actOn(purpose, now()))) return refused(words.reminders.act.deadLede);
  redirect(`/reminders/act/${token}?done=1`);
});
