"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { saveNotes } from "./notes";
import { notesInput } from "./schema";

export const saveNotesAction = action(notesInput, async (viewer, { applicationId, notes }, typed) => {
  if (!(await saveNotes(viewer, applicationId, notes))) return refused(words.forms.gone, typed);
  revalidatePath(`/applications/${applicationId}`);
  return { status: "done", message: words.application.saved };
});
