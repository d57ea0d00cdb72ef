"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewerToAct } from "@/lib/auth/viewer";
import { flash } from "@/lib/flash/flash";
import { words } from "@/lib/words";
import { makeSample, removeSample } from "./queries";

export async function makeSampleAction(): Promise<void> {
  const viewer = await viewerToAct();
  if (typeof viewer === "string") redirect("/sign-in");
  await makeSample(viewer);
  revalidatePath("/", "layout");
  await flash({ text: words.settings.sample.made });
  redirect("/today");
}

export async function removeSampleAction(): Promise<void> {
  const viewer = await viewerToAct();
  if (typeof viewer === "string") redirect("/sign-in");
  const token = await removeSample(viewer);
  revalidatePath("/", "layout");
  if (token) {
    const undo = { label: words.common.ui.undo, token };
    await flash({ text: words.settings.sample.removed, undo });
  }
  redirect("/today");
}
