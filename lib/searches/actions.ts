"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { createSearch, deleteSearch, renameSearch } from "./queries";
import { newSearchInput, renameInput, searchRef } from "./schema";

const say = words.searches;

export const createSearchAction = action(newSearchInput, async (viewer, { name }, typed) => {
  const made = await createSearch(viewer, name);
  if (made === null) return refused(say.full, typed);
  await flash({ text: say.new.made(name) });
  revalidatePath("/", "layout");
  redirect(`/searches/${made}`);
});

export const renameSearchAction = action(renameInput, async (viewer, { searchId, name }, typed) => {
  const token = await renameSearch(viewer, searchId, name);
  if (!token) return refused(words.forms.gone, typed);
  await flash({ text: say.edit.saved, undo: { label: words.common.ui.undo, token } });
  revalidatePath("/", "layout");
  redirect(`/searches/${searchId}`);
});

export const deleteSearchAction = action(searchRef, async (viewer, { searchId }) => {
  const deleted = await deleteSearch(viewer, searchId);
  if (!deleted) return refused(words.forms.gone);
  const text = say.delete.done(deleted.name);
  await flash({ text, undo: { label: words.common.ui.undo, token: deleted.undo } });
  revalidatePath("/", "layout");
  redirect("/searches");
});
