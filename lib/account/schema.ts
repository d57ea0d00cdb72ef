import { z } from "zod";
import { givenPassword, newPassword } from "@/lib/auth/password";
import { email, id } from "@/lib/forms/text";

export const passwordInput = z.object({ currentPassword: givenPassword, newPassword });

export const addressInput = z.object({ email, currentPassword: givenPassword });

export const sessionRef = z.object({ sessionId: id });

/** Whether this sign-in ends, too. */
export const endSessionsInput = z.object({ also: z.enum(["here", ""]).default("") });

export const deleteInput = z.object({ currentPassword: givenPassword });
