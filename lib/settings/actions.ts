"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/forms/action";
import { type FormState, refused } from "@/lib/forms/state";
import { keepLanguage } from "@/lib/language/cookie";
import { words } from "@/lib/words";
import { changeDefaultPlaybook, changeProfile } from "./queries";
import { composeInput, keysInput, languageInput, playbookInput, profileInput, timeInput } from "./schema";

const saved = (): FormState => ({ status: "done", message: words.settings.saved });

export const saveProfileAction = action(profileInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved();
});

export const saveTimeAction = action(timeInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved();
});

export const saveLanguageAction = action(languageInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  await keepLanguage(input.language);
  revalidatePath("/", "layout");
  return saved();
});

export const saveComposeAction = action(composeInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved();
});

export const savePlaybookAction = action(playbookInput, async (viewer, input) => {
  if (!(await changeDefaultPlaybook(viewer, input.playbookId))) return refused(words.forms.gone);
  revalidatePath("/", "layout");
  return saved();
});

export const saveKeysAction = action(keysInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved();
});
