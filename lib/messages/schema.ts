import { z } from "zod";
import { id, line, text, unreadable } from "@/lib/forms/text";

/** What a message may hold, in UTF-16 units. */
export const longest = { subject: 300, body: 20_000 } as const;

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const stepShape = new RegExp(
  `^(?:reply:${uuid}|(?:thank-you|thank-you-letter|brief-reference):${uuid}:${uuid}|follow-up:${uuid}:\\d{1,4})$`,
);

/** The id of a step, as the policy names it. */
export const stepId = z.string(unreadable).max(120, unreadable).regex(stepShape, unreadable);

/** A save: the text, and the version it was made from; 0 where nothing was stored yet. */
export const saveInput = z.object(
  {
    applicationId: id,
    stepId,
    subject: line(longest.subject).nullable(),
    body: text(longest.body),
    version: z.int(unreadable).min(0, unreadable).max(2_000_000_000, unreadable),
  },
  unreadable,
);
export type Save = z.infer<typeof saveInput>;

/** A text to be kept as a snapshot, and what for. */
export const snapshotInput = z.object(
  {
    subject: line(longest.subject).nullable(),
    body: text(longest.body),
    reason: z.enum(["copy", "fix", "restore", "given-up"], unreadable),
  },
  unreadable,
);
export type Snapshot = z.infer<typeof snapshotInput>;

export const deleteMessageInput = z.object({ messageId: id });

/** The addresses of the pages: ids that can't be read name nothing. */
export const choiceParams = z.object({
  to: z.uuid().optional().catch(undefined),
  by: z.enum(["email", "phone", "linkedin", "letter"]).optional().catch(undefined),
});
export const messageParams = z.object({ applicationId: z.uuid(), messageId: z.uuid() });
export const newMessageParams = z.object({ applicationId: z.uuid(), step: stepId });
