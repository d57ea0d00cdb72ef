import { z } from "zod";
import { normalEmail } from "@/lib/auth/accounts";
import { newPassword } from "@/lib/auth/password";
import { email } from "@/lib/forms/text";

/** What `npm run seed` is told. */
export const seedInput = z.object({
  email: z.string("--email is missing").pipe(email).transform(normalEmail),
  password: z.string("--password is missing").pipe(newPassword),
  applications: z.coerce
    .number("--applications has to be a number")
    .int("--applications has to be a whole number")
    .min(1, "--applications has to be 1 or more")
    .max(100_000, "--applications can be 100,000 at most"),
});
