"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { addContact, changeContact, deleteContact } from "./save";
import { contactInput, contactRef, newContactInput } from "./schema";

const say = words.people;

export const addContactAction = action(newContactInput, async (viewer, input) => {
  await addContact(viewer, input, now());
  await flash({ text: say.added(input.fullName) });
  revalidatePath("/contacts");
  redirect("/contacts");
});

export const changeContactAction = action(contactInput, async (viewer, { contactId, ...input }, typed) => {
  if (!(await changeContact(viewer, contactId, input, now()))) return refused(words.forms.gone, typed);
  revalidatePath("/", "layout");
  return { status: "done", message: say.saved };
});

export const deleteContactAction = action(contactRef, async (viewer, { contactId }) => {
  const deleted = await deleteContact(viewer, contactId, now());
  if (!deleted) return refused(words.forms.gone);
  await flash({
    text: say.deleted(deleted.name),
    undo: { label: words.common.ui.undo, token: deleted.undo },
  });
  revalidatePath("/", "layout");
  redirect("/contacts");
});
