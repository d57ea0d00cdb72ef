import { z } from "zod";
import { givenPassword, newPassword } from "@/lib/auth/password";
import { providerIds } from "@/lib/auth/providers";
import { email, id, requiredLine } from "@/lib/forms/text";
import { words } from "@/lib/words";

export const passwordInput = z.object({ currentPassword: givenPassword, newPassword });

export const addressInput = z.object({ email, currentPassword: givenPassword });

export const sessionRef = z.object({ sessionId: id });

/** Whether this sign-in ends, too. */
export const endSessionsInput = z.object({ also: z.enum(["here", ""]).default("") });

/** For what wants the password once more, and nothing else. */
export const againInput = z.object({ currentPassword: givenPassword });

const passkeyName = requiredLine(60, () => words.account.passkeys.nameMissing);

export const beginPasskeyInput = z.object({ currentPassword: givenPassword, name: passkeyName });

/** `answer` is what the browser says of the passkey it has made, as JSON. */
export const keepPasskeyInput = z.object({ answer: z.string().max(30_000), name: passkeyName });

export const removePasskeyInput = z.object({ currentPassword: givenPassword, passkeyId: id });

export const linkIdentityInput = z.object({ currentPassword: givenPassword, provider: z.enum(providerIds) });

export const unlinkIdentityInput = z.object({ identityId: id });

export const codeInput = z.object({ code: requiredLine(40, () => words.account.secondStep.wrong) });
