import "server-only";
import { now } from "@/lib/clock";
import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { accountById } from "./accounts";
import { forgetAttempts, takeAccountAttempt } from "./attempts";
import { checkPassword, TooBusy } from "./password";
import type { Viewer } from "./viewer-type";

/**
 * Before what can't be undone: the viewer's own password once more, its tries counted as those of a sign-in. Null where
 * it is right, else what the form says.
 */
export async function refusedPassword(
  viewer: Viewer,
  password: string,
  typed: FormState["values"],
): Promise<FormState | null> {
  const attempts = `password-change:${viewer.id}`;
  const permit = await takeAccountAttempt(attempts, now());
  if (!permit.allowed) return refused(words.auth.wait(permit.seconds), typed);
  const account = await accountById(viewer.id);
  if (account?.passwordHash === null) return refused(words.account.password.none, typed);
  try {
    const right = await checkPassword(password, account?.passwordHash ?? null);
    if (!right) return invalid({ currentPassword: words.account.password.wrong }, typed);
  } catch (error) {
    if (error instanceof TooBusy) return refused(words.auth.busy, typed);
    throw error;
  }
  await forgetAttempts(attempts);
  return null;
}
