import { z } from "zod";
import { id } from "@/lib/forms/text";

/** What a toast's Undo names: `trash:<id>`, `touch:<id>`, `outcome:<application>`, `briefing:<application>:<reference>`,
 * `cancelled:<application>:<interview>`, `change:<id>`. */
export const undoToken = z
  .string()
  .max(100)
  .transform((token) => token.split(":"))
  .pipe(
    z.union([
      z.tuple([z.literal("trash"), id]),
      z.tuple([z.literal("touch"), id]),
      z.tuple([z.literal("outcome"), id]),
      z.tuple([z.literal("briefing"), id, id]),
      z.tuple([z.literal("cancelled"), id, id]),
      z.tuple([z.literal("change"), id]),
    ]),
  );

export type UndoToken = z.infer<typeof undoToken>;

/** A form that says which of the deleted things is to be put back. */
export const putBackInput = z.object({ trashId: id });
