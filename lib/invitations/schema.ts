import { z } from "zod";
import { id, line, text, timeZone, unreadable } from "@/lib/forms/text";
import { format, minutes, ordinal, sequence, startsLocal } from "@/lib/interviews/schema";

/** An invitation to be read: pasted, or in a file beside; `choice` says which of its events is meant. */
export const readInput = z.object({
  applicationId: id,
  pasted: text(500_000),
  choice: line(60).optional(),
});
export type ReadInput = z.infer<typeof readInput>;

/** An interview that an invitation calls off, and by which of its versions. */
export const calledOffInput = z.object({ applicationId: id, interviewId: id, sequence });

/** Where a newer version of its series moves an interview, and which of the series it is there. */
const invitedMove = z.object({
  ...{ interviewId: id, startsLocal, minutes, timeZone, format, place: line(2000) },
  ...{ occurrence: line(40), ordinal, sequence },
});
export type InvitedMove = z.infer<typeof invitedMove>;

/** The interviews that are moved with their series; the form carries them as they were shown. */
export const movedInput = z.object({
  applicationId: id,
  moves: z
    .string(unreadable)
    .max(500_000, unreadable)
    .transform(parsed)
    .pipe(z.array(invitedMove, unreadable).min(1, unreadable).max(100, unreadable)),
});

/** What isn't JSON reads as nothing, and is refused as such. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
