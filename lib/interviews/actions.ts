"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownPath } from "@/lib/auth/paths";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { saveAnswers } from "./answers";
import { deleteInterview, setCancelled } from "./call-off";
import { moveInterview } from "./move";
import { refusalOf } from "./refusals";
import { type Invitation, saveInterview } from "./save";
import { movedWords, savedWords } from "./saved-words";
import {
  addInterviewInput,
  beforeLeavingInput,
  changeInterviewInput,
  type InterviewInput,
  interviewMove,
  interviewRef,
} from "./schema";

const say = words.interview;

/** A new interview, typed or filled by an invitation; or the one that an earlier version of it became. */
export const addInterviewAction = action(addInterviewInput, async (viewer, input, typed) => {
  const { replaces, uid, occurrence, ordinal, sequence, organiser, organiserPart, ...interview } = input;
  if (organiser && organiserPart === "")
    return invalid({ organiserPart: words.invitation.organiserMissing }, typed);
  const coordinator = organiserPart === "coordinator" ? organiser : null;
  const isInvited = uid !== "" || coordinator !== null;
  const invitation = isInvited ? { uid, occurrence, ordinal, sequence, coordinator } : null;
  return save(viewer, replaces, interview, typed, invitation);
});

export const changeInterviewAction = action(changeInterviewInput, (viewer, input, typed) =>
  save(viewer, input.interviewId, input, typed),
);

async function save(
  viewer: Viewer,
  id: string | null,
  input: InterviewInput,
  typed: FormState["values"],
  invitation: Invitation | null = null,
): Promise<FormState> {
  const at = now();
  const saved = await saveInterview(viewer, id, input, at, invitation);
  if (saved.kind !== "saved") return refusalOf(saved.kind, typed);
  await flash(savedWords(saved, at));
  revalidatePath("/", "layout");
  redirect(input.from ? ownPath(input.from) : `/applications/${input.applicationId}`);
}

export const saveBeforeLeavingAction = action(beforeLeavingInput, async (viewer, input, typed) => {
  const saved = await saveAnswers(viewer, input, now());
  if (saved.kind !== "saved") return refusalOf(saved.kind, typed);
  revalidatePath("/", "layout");
  return { status: "done", message: say.answersSaved };
});

export const moveInterviewAction = action(interviewMove, async (viewer, input) => {
  const at = now();
  const moved = await moveInterview(viewer, input, at);
  if (moved.kind !== "moved") return refused(moveRefusals()[moved.kind]);
  revalidatePath("/", "layout");
  return { status: "done", message: movedWords(moved, at) };
});

export const cancelInterviewAction = action(interviewRef, async (viewer, input) => {
  const token = await setCancelled(viewer, input, true, now());
  if (!token) return refused(words.forms.gone);
  revalidatePath("/", "layout");
  return { status: "done", message: say.cancelled, undo: { label: words.common.ui.undo, token } };
});

export const reinstateInterviewAction = action(interviewRef, async (viewer, input) => {
  const token = await setCancelled(viewer, input, false, now());
  if (!token) return refused(words.forms.gone);
  revalidatePath("/", "layout");
  return { status: "done", message: say.reinstated, undo: { label: words.common.ui.undo, token } };
});

export const deleteInterviewAction = action(interviewRef, async (viewer, input) => {
  const token = await deleteInterview(viewer, input, now());
  if (!token) return refused(words.forms.gone);
  await flash({ text: say.deleted, undo: { label: words.common.ui.undo, token } });
  revalidatePath("/", "layout");
  redirect(input.from ? ownPath(input.from) : `/applications/${input.applicationId}`);
});

const moveRefusals = () =>
  ({
    gone: words.forms.gone,
    "moved-meanwhile": say.movedMeanwhile,
    "promised-too-early": say.promisedBefore,
  }) as const;
