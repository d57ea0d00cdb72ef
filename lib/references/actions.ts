"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { briefReference, setApplicationReferences } from "./place";
import { addReference, changeReference, deleteReference } from "./save";
import {
  applicationReferencesInput,
  briefingInput,
  newReferenceInput,
  referenceInput,
  referenceRef,
} from "./schema";

const say = words.references;

export const addReferenceAction = action(newReferenceInput, async (viewer, input, typed) => {
  const id = await addReference(viewer, input, now());
  if (!id) return refused(say.full, typed);
  await flash({ text: say.added(input.fullName) });
  revalidatePath("/references");
  redirect("/references");
});

export const changeReferenceAction = action(
  referenceInput,
  async (viewer, { referenceId, ...input }, typed) => {
    if (!(await changeReference(viewer, referenceId, input))) return refused(words.forms.gone, typed);
    revalidatePath("/", "layout");
    return { status: "done", message: say.saved };
  },
);

export const deleteReferenceAction = action(referenceRef, async (viewer, { referenceId }) => {
  const deleted = await deleteReference(viewer, referenceId, now());
  if (!deleted) return refused(words.forms.gone);
  await flash({
    text: say.deleted(deleted.name),
    undo: { label: words.common.ui.undo, token: deleted.undo },
  });
  revalidatePath("/", "layout");
  redirect("/references");
});

export const setApplicationReferencesAction = action(
  applicationReferencesInput,
  async (viewer, { applicationId, references }, typed) => {
    const chosen = await setApplicationReferences(viewer, applicationId, references, now());
    if (chosen.kind === "gone") return refused(words.forms.gone, typed);
    revalidatePath("/", "layout");
    const undo = chosen.undo ? { label: words.common.ui.undo, token: chosen.undo } : undefined;
    return { status: "done", message: say.chosen, undo };
  },
);

export const briefReferenceAction = action(briefingInput, async (viewer, input, typed) => {
  const briefed = await briefReference(viewer, input, now());
  if (briefed.kind === "future") return invalid({ at: words.forms.inTheFuture }, typed);
  if (briefed.kind !== "briefed") return refused(words.forms.gone, typed);
  revalidatePath("/", "layout");
  return {
    status: "done",
    message: say.briefed(briefed.name),
    undo: { label: words.common.ui.undo, token: briefed.undo },
  };
});
