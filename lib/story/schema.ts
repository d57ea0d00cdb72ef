import { z } from "zod";
import { day, id, text } from "@/lib/forms/text";
import { playbookChoice } from "@/lib/playbooks/schema";

/** The address of an application's page; what it asks to suppose is passed over where it can't be. */
export const applicationAddress = z.object({
  applicationId: id,
  playbook: playbookChoice.optional().catch(undefined),
  promised: z
    .union([z.literal(""), day])
    .optional()
    .catch(undefined),
  /** Whether the next message is supposed to go out today. */
  sent: z.literal("today").optional().catch(undefined),
  /** Whether the form is open that records how it ended. */
  end: z.literal("1").optional().catch(undefined),
});
export type ApplicationAddress = z.infer<typeof applicationAddress>;

/** The address of the forms that log something, or correct it. */
export const touchAddress = z.object({ applicationId: id, touch: id.optional().catch(undefined) });

export const notesInput = z.object({ applicationId: id, notes: text(20_000) });

/** What was supposed and is to be so; a date of `""` is none. */
export const supposedInput = z.object({
  applicationId: id,
  playbook: playbookChoice.optional(),
  promised: z.union([z.literal("").transform(() => null), day]).optional(),
});
