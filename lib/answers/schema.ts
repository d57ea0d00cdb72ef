import { z } from "zod";
import { id, text } from "@/lib/forms/text";

/** A reply as it was pasted; as long as what can be kept of it. */
export const readReplyInput = z.object({ applicationId: id, pasted: text(20_000) });
