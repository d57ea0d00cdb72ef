"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownPath } from "@/lib/auth/paths";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { addKnownPerson, addNewPerson, changePlace, removePlace } from "./places";
import { knownPersonInput, newPersonInput, placeInput, placeRef } from "./schema";

const say = words.people;
const refusals = () => ({ gone: words.forms.gone, "too-many": say.full, here: say.alreadyHere }) as const;

/** Where the form was opened from, or else the application. */
const wayBack = (input: { applicationId: string; from?: string }) =>
  input.from ? ownPath(input.from) : `/applications/${input.applicationId}`;

export const addNewPersonAction = action(newPersonInput, async (viewer, input, typed) => {
  const added = await addNewPerson(viewer, input, now());
  if (added.kind !== "added") return refused(refusals()[added.kind], typed);
  await flash({ text: say.added(added.name) });
  revalidatePath("/", "layout");
  redirect(wayBack(input));
});

export const addKnownPersonAction = action(knownPersonInput, async (viewer, input, typed) => {
  const { contactId } = input;
  if (contactId === null) return invalid({ contactId: say.whoMissing }, typed);
  const added = await addKnownPerson(viewer, { ...input, contactId }, now());
  if (added.kind !== "added") return refused(refusals()[added.kind], typed);
  await flash({ text: say.added(added.name) });
  revalidatePath("/", "layout");
  redirect(wayBack(input));
});

export const changePlaceAction = action(placeInput, async (viewer, input, typed) => {
  if (!(await changePlace(viewer, input, now()))) return refused(words.forms.gone, typed);
  await flash({ text: say.saved });
  revalidatePath("/", "layout");
  redirect(wayBack(input));
});

export const removePlaceAction = action(placeRef, async (viewer, input) => {
  const removed = await removePlace(viewer, input.applicationId, input.contactId, now());
  if (!removed) return refused(words.forms.gone);
  await flash({
    text: say.removed(removed.name),
    undo: { label: words.common.ui.undo, token: removed.undo },
  });
  revalidatePath("/", "layout");
  redirect(wayBack(input));
});
