import { z } from "zod";
import {
  checkbox,
  id,
  line,
  optionalDay,
  optionalId,
  requiredLine,
  text,
  unreadable,
} from "@/lib/forms/text";
import { words } from "@/lib/words";

const most = { subject: 300, body: 20_000, stepId: 200, path: 2000 } as const;

const medium = z.enum(["email", "phone", "linkedin", "letter"], unreadable);

/** A time on the wall, `2026-06-10T17:42`, in the application's zone; null where it was left open: now. */
const localTime = z
  .union([
    z.literal(""),
    z.iso
      .datetime({ local: true, offset: false, error: () => words.forms.notATime })
      .max(32, { error: () => words.forms.notATime }),
  ])
  .optional()
  .transform((value) => value || null);

/** A step that went out: to `contactId` where that is for the user to choose, else to whom it is for; `messageId` where it was drafted here, `subject` and `body` as they were sent. */
export const markAsSentInput = z.object({
  applicationId: id,
  stepId: requiredLine(most.stepId, () => words.forms.unreadable),
  messageId: optionalId,
  contactId: optionalId.optional(),
  medium,
  sentAt: localTime,
  subject: line(most.subject).optional(),
  body: text(most.body).optional(),
  redirectTo: line(most.path).optional(),
});
export type MarkAsSent = z.infer<typeof markAsSentInput>;

const answerFields = {
  contactId: optionalId,
  medium,
  at: localTime,
  body: text(most.body),
  promisedBy: optionalDay,
  wantsReply: checkbox,
  automatic: checkbox,
};

const sentFields = {
  contactId: optionalId,
  medium,
  at: localTime,
  kind: z.enum(["thank-you", "thank-you-letter", "follow-up", "other"], unreadable),
  body: text(most.body),
};

/** Something they said; `outcome` where it was a yes or a no. */
export const recordAnswerInput = z.object({
  applicationId: id,
  ...answerFields,
  outcome: z.enum(["", "offer", "rejected"], unreadable).transform((value) => value || null),
});
export type RecordAnswer = z.infer<typeof recordAnswerInput>;

/** Something the user sent, or said, without a step of it here. */
export const recordSentInput = z.object({ applicationId: id, ...sentFields });
export type RecordSent = z.infer<typeof recordSentInput>;

export const changeAnswerInput = z.object({ touchId: id, ...answerFields });
export const changeSentInput = z.object({ touchId: id, ...sentFields });
export type ChangeTouch = z.infer<typeof changeAnswerInput> | z.infer<typeof changeSentInput>;

export const deleteTouchInput = z.object({ touchId: id });
