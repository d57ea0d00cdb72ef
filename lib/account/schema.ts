import { z } from "zod";
import { givenPassword, newPassword } from "@/lib/auth/password";
import { email, id, requiredLine } from "@/lib/forms/text";
import { words } from "@/lib/words";

export const passwordInput = z.object({ currentPassword: givenPassword, newPassword });

export const addressInput = z.object({ email, currentPassword: givenPassword });

export const sessionRef = z.object({ sessionId: id });

/** Whether this sign-in ends, too. */
export const endSessionsInput = z.object({ also: z.enum(["here", ""]).default("") });

/** For a form that is one button. */
export const nothingAsked = z.object({});

/** For what wants the password once more, and nothing else. */
export const againInput = z.object({ currentPassword: givenPassword });

export const codeInput = z.object({ code: requiredLine(40, words.account.secondStep.wrong) });
