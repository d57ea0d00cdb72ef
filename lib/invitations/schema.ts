import { z } from "zod";
import { id, line, text } from "@/lib/forms/text";
import { sequence } from "@/lib/interviews/schema";

/** An invitation to be read: pasted, or in a file beside; `choice` says which of its events is meant. */
export const readInput = z.object({
  applicationId: id,
  pasted: text(500_000),
  choice: line(60).optional(),
});
export type ReadInput = z.infer<typeof readInput>;

/** An interview that an invitation calls off, and by which of its versions. */
export const calledOffInput = z.object({ applicationId: id, interviewId: id, sequence });
