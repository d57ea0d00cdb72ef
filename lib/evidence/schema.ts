import { z } from "zod";
import { day } from "@/lib/forms/text";

/** From which day to which; one that can't be read is left out. */
export const evidenceQuery = z.object({
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
});

export const evidenceParams = z.object({ searchId: z.uuid() });
