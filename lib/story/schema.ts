import { z } from "zod";
import { day, id, text } from "@/lib/forms/text";
import { playbooks } from "@/lib/policy";

/** The address of an application's page; what it asks to suppose is passed over where it can't be. */
export const applicationAddress = z.object({
  applicationId: id,
  playbook: z
    .string()
    .max(40)
    .refine((value) => Object.hasOwn(playbooks, value))
    .optional()
    .catch(undefined),
  promised: z
    .union([z.literal(""), day])
    .optional()
    .catch(undefined),
  /** Whether the form is open that records how it ended. */
  end: z.literal("1").optional().catch(undefined),
});
export type ApplicationAddress = z.infer<typeof applicationAddress>;

/** The address of the forms that log something, or correct it. */
export const touchAddress = z.object({ applicationId: id, touch: id.optional().catch(undefined) });

export const notesInput = z.object({ applicationId: id, notes: text(20_000) });
