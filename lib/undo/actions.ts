"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewerToAct } from "@/lib/auth/viewer";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { hangsOnNothing } from "./hangs-on-nothing";
import { undo } from "./queries";
import { putBackInput, undoToken } from "./schema";

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

/** The same for what was deleted longer ago, from its list. */
export const putBackAction = action(putBackInput, async (viewer, { trashId }) => {
  try {
    await undo(viewer, ["trash", trashId]);
  } catch (error) {
    if (hangsOnNothing(error)) return refused(words.settings.deleted.rests);
    throw error;
  }
  await flash({ text: words.settings.deleted.back });
  revalidatePath("/", "layout");
  redirect("/settings/deleted");
});
