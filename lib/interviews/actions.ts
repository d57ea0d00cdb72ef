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
import { saveInterview } from "./save";
import { savedWords } from "./saved-words";
import {
  addInterviewInput,
  beforeLeavingInput,
  changeInterviewInput,
  type InterviewInput,
  interviewRef,
} from "./schema";

const say = words.interview;

export const addInterviewAction = action(addInterviewInput, (viewer, input, typed) =>
  save(viewer, null, input, typed),
);

export const changeInterviewAction = action(changeInterviewInput, (viewer, input, typed) =>
  save(viewer, input.interviewId, input, typed),
);

async function save(
  viewer: Viewer,
  id: string | null,
  input: InterviewInput,
  typed: FormState["values"],
): Promise<FormState> {
  const at = now();
  const saved = await saveInterview(viewer, id, input, at);
  if (saved.kind !== "saved") return refusal(saved.kind, typed);
  await flash(savedWords(saved, at));
  revalidatePath("/", "layout");
  redirect(input.from ? ownPath(input.from) : `/applications/${input.applicationId}`);
}

export const saveBeforeLeavingAction = action(beforeLeavingInput, async (viewer, input, typed) => {
  const saved = await saveAnswers(viewer, input, now());
  if (saved.kind !== "saved") return refusal(saved.kind, typed);
  revalidatePath("/", "layout");
  return { status: "done", message: say.answersSaved };
});

export const cancelInterviewAction = action(interviewRef, async (viewer, input) => {
  if (!(await setCancelled(viewer, input, true, now()))) return refused(words.forms.gone);
  revalidatePath("/", "layout");
  return { status: "done", message: say.cancelled };
});

export const reinstateInterviewAction = action(interviewRef, async (viewer, input) => {
  if (!(await setCancelled(viewer, input, false, now()))) return refused(words.forms.gone);
  revalidatePath("/", "layout");
  return { status: "done", message: say.reinstated };
});

export const deleteInterviewAction = action(interviewRef, async (viewer, input) => {
  const token = await deleteInterview(viewer, input, now());
  if (!token) return refused(words.forms.gone);
  await flash({ text: say.deleted, undo: { label: words.common.ui.undo, token } });
  revalidatePath("/", "layout");
  redirect(input.from ? ownPath(input.from) : `/applications/${input.applicationId}`);
});

const sentences = {
  gone: words.forms.gone,
  "unknown-person": say.unknownPerson,
  "too-many-interviews": say.full,
  "too-many-people": say.peopleFull,
  "too-many-met": say.tooManyMet,
} as const;

function refusal(kind: keyof typeof sentences | "promised-too-early", typed: FormState["values"]): FormState {
  if (kind === "promised-too-early") return invalid({ promisedBy: say.promisedTooEarly }, typed);
  return refused(sentences[kind], typed);
}
