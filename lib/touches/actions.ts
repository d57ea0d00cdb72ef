"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownPath } from "@/lib/auth/paths";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { afterRecording, afterSending } from "./after-sending";
import { changeTouch, removeTouch } from "./change";
import { markAsSent } from "./mark-as-sent";
import { recordAnswer, recordSent } from "./record";
import { refusal } from "./refusals";
import {
  changeAnswerInput,
  changeSentInput,
  deleteTouchInput,
  markAsSentInput,
  recordAnswerInput,
  recordSentInput,
} from "./schema";
import { takeBackSent } from "./take-back";

const undo = (token: string | null) => (token === null ? undefined : { label: words.common.ui.undo, token });
const pageOf = (applicationId: string) => `/applications/${applicationId}`;

/** Marks a step's message as sent, says what comes next, and goes on to `redirectTo`, or to the application. */
export const markAsSentAction = action(markAsSentInput, async (viewer, input, typed) => {
  const at = now();
  const marked = await markAsSent(viewer, input, at);
  if (marked.kind === "nobody") return refused(words.application.notHere, typed);
  if (marked.kind !== "marked") return refusal(marked.kind, "sentAt", typed);
  await flash({ text: afterSending(marked.after, at), undo: undo(marked.undo) });
  revalidatePath("/", "layout");
  redirect(input.redirectTo ? ownPath(input.redirectTo) : pageOf(input.applicationId));
});

export const recordAnswerAction = action(recordAnswerInput, async (viewer, input, typed) => {
  const at = now();
  const recorded = await recordAnswer(viewer, input, at);
  if (recorded.kind !== "recorded") return refusal(recorded.kind, "at", typed);
  await flash({ text: afterRecording(recorded.after, recorded.wasOver, at), undo: undo(recorded.undo) });
  revalidatePath("/", "layout");
  redirect(pageOf(input.applicationId));
});

export const recordSentAction = action(recordSentInput, async (viewer, input, typed) => {
  const at = now();
  const recorded = await recordSent(viewer, input, at);
  if (recorded.kind !== "recorded") return refusal(recorded.kind, "at", typed);
  await flash({ text: afterRecording(recorded.after, recorded.wasOver, at), undo: undo(recorded.undo) });
  revalidatePath("/", "layout");
  redirect(pageOf(input.applicationId));
});

export const changeAnswerAction = action(changeAnswerInput, async (viewer, input, typed) => {
  const changed = await changeTouch(viewer, "received", input, now());
  if (changed.kind !== "changed") return refusal(changed.kind, "at", typed);
  await flash({ text: words.application.saved });
  revalidatePath("/", "layout");
  redirect(pageOf(changed.applicationId));
});

export const changeSentAction = action(changeSentInput, async (viewer, input, typed) => {
  const changed = await changeTouch(viewer, "sent", input, now());
  if (changed.kind !== "changed") return refusal(changed.kind, "at", typed);
  await flash({ text: words.application.saved });
  revalidatePath("/", "layout");
  redirect(pageOf(changed.applicationId));
});

export const deleteTouchAction = action(deleteTouchInput, async (viewer, { touchId }) => {
  const removed = await removeTouch(viewer, touchId, now());
  if (!removed) return refused(words.forms.gone);
  await flash({ text: words.application.deleted, undo: undo(removed.undo) });
  revalidatePath("/", "layout");
  redirect(pageOf(removed.applicationId));
});

/** Takes back what was marked as sent, from the log. A menu has no place for an answer: the next page says it. */
export const takeBackAction = action(deleteTouchInput, async (viewer, { touchId }) => {
  const taken = await takeBackSent(viewer, touchId, now());
  if (!taken) return refused(words.forms.gone);
  await flash(
    "stays" in taken ? { text: taken.stays } : { text: words.answers.takenBack, undo: undo(taken.undo) },
  );
  revalidatePath("/", "layout");
  redirect(pageOf(taken.applicationId));
});
