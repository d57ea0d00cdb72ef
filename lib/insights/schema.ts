import { z } from "zod";
import { id } from "@/lib/forms/text";

/** Which search the figures are of; all of them without it. */
export const insightsAddress = z.object({ search: id.optional().catch(undefined) });
