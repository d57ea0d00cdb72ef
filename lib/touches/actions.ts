"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownPath } from "@/lib/auth/paths";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { afterSending } from "./after-sending";
import { markAsSent } from "./mark-as-sent";
import { markAsSentInput } from "./schema";

/** Marks a step's message as sent, says what comes next, and goes on to `redirectTo`, or to the application. */
export const markAsSentAction = action(markAsSentInput, async (viewer, input, typed) => {
  const at = now();
  const marked = await markAsSent(viewer, input, at);
  if (marked.kind === "gone") return refused(words.forms.gone, typed);
  if (marked.kind === "no-such-step") return refused(words.application.stepGone, typed);
  if (marked.kind === "too-many") return refused(words.application.tooManyTouches, typed);
  if (marked.kind === "future") return invalid({ sentAt: words.forms.inTheFuture }, typed);
  if (marked.kind === "too-early") return invalid({ sentAt: words.application.sentTooEarly }, typed);
  await flash({
    text: afterSending(marked.after, at),
    undo: marked.undo ? { label: words.common.ui.undo, token: marked.undo } : undefined,
  });
  revalidatePath("/", "layout");
  redirect(input.redirectTo ? ownPath(input.redirectTo) : `/applications/${input.applicationId}`);
});
