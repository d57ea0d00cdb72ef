import { z } from "zod";
import { email, line, requiredLine, timeZone } from "@/lib/forms/text";
import { words } from "@/lib/words";
import { givenPassword, newPassword } from "./password";
import { providerIds } from "./providers";

/** What an account is made with, once its address is known. */
export const finishSignUpInput = z.object({
  fullName: requiredLine(200, () => words.auth.nameMissing),
  password: newPassword,
  // Filled in by the browser; without JavaScript it stays empty and the settings ask.
  timeZone: timeZone.optional().catch(undefined),
});

export const signUpInput = finishSignUpInput.extend({ email });

export const askToSignUpInput = z.object({ email });

export const signInInput = z.object({
  email: line(254).refine((value) => value !== "", { error: () => words.forms.emailMissing }),
  password: givenPassword,
  code: line(40).optional(),
  from: z.string().max(2000).optional(),
});

/** For a form that is one button. */
export const nothingAsked = z.object({});

/** `answer` is what the browser says of the passkey, as JSON. */
export const passkeySignInInput = z.object({
  answer: z.string().max(30_000),
  from: z.string().max(2000).optional(),
});

export const providerSignInInput = z.object({
  provider: z.enum(providerIds),
  from: z.string().max(2000).optional(),
});

export const codeSignInInput = z.object({ code: requiredLine(40, () => words.auth.code.missing) });

export const forgotInput = z.object({ email });

export const resetInput = z.object({ newPassword });
