"use server";
import { revalidatePath } from "next/cache";
import { viewerToAct } from "@/lib/auth/viewer";
import { undo } from "./queries";
import { undoToken } from "./schema";

/**
 * The Undo of a toast. Gives null, or the sentence that says why it stays as it is. Throws where it can't be done for
 * any other reason, which the toast puts into words.
 */
export async function undoAction(token: string): Promise<string | null> {
  const viewer = await viewerToAct();
  if (typeof viewer === "string") throw new Error(`Not undone: ${viewer}`);
  const stays = await undo(viewer, undoToken.parse(token));
  revalidatePath("/", "layout");
  return stays;
}
