"use server";
import { revalidatePath } from "next/cache";
import { accountById } from "@/lib/auth/accounts";
import { forgetAttempts, takeAccountAttempt } from "@/lib/auth/attempts";
import { checkPassword, hashPassword } from "@/lib/auth/password";
import { changePassword } from "@/lib/auth/sessions";
import { now } from "@/lib/clock";
import { action } from "@/lib/forms/action";
import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { changeDefaultPlaybook, changeProfile } from "./queries";
import { composeInput, keysInput, passwordInput, playbookInput, profileInput, timeInput } from "./schema";

const saved: FormState = { status: "done", message: words.settings.saved };

export const saveProfileAction = action(profileInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved;
});

export const saveTimeAction = action(timeInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved;
});

export const saveComposeAction = action(composeInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved;
});

export const savePlaybookAction = action(playbookInput, async (viewer, input) => {
  if (!(await changeDefaultPlaybook(viewer, input.playbookId))) return refused(words.forms.gone);
  revalidatePath("/", "layout");
  return saved;
});

export const saveKeysAction = action(keysInput, async (viewer, input) => {
  await changeProfile(viewer, input);
  revalidatePath("/", "layout");
  return saved;
});

export const changePasswordAction = action(passwordInput, async (viewer, input) => {
  const attempts = `password-change:${viewer.id}`;
  const permit = await takeAccountAttempt(attempts, now());
  if (!permit.allowed) return refused(words.auth.wait(permit.seconds));
  const account = await accountById(viewer.id);
  const right = await checkPassword(input.currentPassword, account?.passwordHash ?? null);
  if (!right) return invalid({ currentPassword: words.settings.password.wrong });
  await forgetAttempts(attempts);
  await changePassword(viewer.id, await hashPassword(input.newPassword), viewer.sessionId);
  return { status: "done", message: words.settings.password.changed };
});
