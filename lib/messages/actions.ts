"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { deleteMessage } from "./delete";
import { deleteMessageInput } from "./schema";

/** Deletes a draft, with Undo in the toast, and goes back to its application. */
export const deleteMessageAction = action(deleteMessageInput, async (viewer, { messageId }) => {
  const deleted = await deleteMessage(viewer, messageId);
  if (!deleted) return refused(words.forms.gone);
  const undo = deleted.undo ? { label: words.common.ui.undo, token: deleted.undo } : undefined;
  await flash({ text: words.message.deleted, undo });
  revalidatePath("/", "layout");
  redirect(`/applications/${deleted.applicationId}`);
});
