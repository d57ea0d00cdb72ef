"use server";
import { revalidatePath } from "next/cache";
import { viewerToAct } from "@/lib/auth/viewer";
import { undo } from "./queries";
import { undoToken } from "./schema";

/** The Undo of a toast. Throws where it can't be done, which the toast puts into words. */
export async function undoAction(token: string): Promise<void> {
  const viewer = await viewerToAct();
  if (typeof viewer === "string") throw new Error(`Not undone: ${viewer}`);
  await undo(viewer, undoToken.parse(token));
  revalidatePath("/", "layout");
}
