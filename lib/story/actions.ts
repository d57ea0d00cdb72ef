"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { keepSupposed } from "./keep";
import { saveNotes } from "./notes";
import { notesInput, supposedInput } from "./schema";

export const saveNotesAction = action(notesInput, async (viewer, { applicationId, notes }, typed) => {
  if (!(await saveNotes(viewer, applicationId, notes))) return refused(words.forms.gone, typed);
  revalidatePath(`/applications/${applicationId}`);
  return { status: "done", message: words.application.saved };
});

/** Makes so what the line was shown with. It takes away the form it was sent by: the next page says it. */
export const keepSupposedAction = action(supposedInput, async (viewer, { applicationId, ...kept }, typed) => {
  const done = await keepSupposed(viewer, applicationId, kept, now());
  if (done === "gone") return refused(words.forms.gone, typed);
  if (done === "promised-before") return invalid({ promised: words.application.promisedBefore }, typed);
  await flash({ text: words.application.saved });
  revalidatePath("/", "layout");
  redirect(`/applications/${applicationId}`);
});
