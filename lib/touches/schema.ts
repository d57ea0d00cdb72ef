import { z } from "zod";
import { id, line, optionalId, requiredLine, text } from "@/lib/forms/text";
import { words } from "@/lib/words";

export const mostText = { subject: 300, body: 20_000, stepId: 200, path: 2000 } as const;

const medium = z.enum(["email", "phone", "linkedin", "letter"], words.forms.unreadable);

/** A time on the wall, `2026-06-10T17:42`, in the application's zone; null where it was left open: now. */
const localTime = z
  .union([z.literal(""), z.iso.datetime({ local: true, offset: false, error: words.forms.notATime })])
  .optional()
  .transform((value) => value || null);

/** A step that went out: `messageId` where it was drafted here, `subject` and `body` as they were sent. */
export const markAsSentInput = z.object({
  applicationId: id,
  stepId: requiredLine(mostText.stepId, words.forms.unreadable),
  messageId: optionalId,
  medium,
  sentAt: localTime,
  subject: line(mostText.subject).optional(),
  body: text(mostText.body).optional(),
  redirectTo: line(mostText.path).optional(),
});
export type MarkAsSent = z.infer<typeof markAsSentInput>;
