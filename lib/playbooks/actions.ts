"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { deletePlaybook } from "./delete";
import { sumOf } from "./moved";
import { guideOf } from "./own";
import { changePlaybook, createPlaybook } from "./queries";
import { changedPlaybookInput, newPlaybookInput, playbookRef } from "./schema";

const say = words.playbooks;
const page = "/settings/playbooks";

export const createPlaybookAction = action(newPlaybookInput, async (viewer, input, typed) => {
  const made = await createPlaybook(viewer, input, now());
  if (made.kind !== "made") return refused(made.kind === "full" ? say.full : words.forms.gone, typed);
  await flash({ text: say.made(input.name, sumOf(made.moved)) });
  revalidatePath("/", "layout");
  redirect(page);
});

export const changePlaybookAction = action(
  changedPlaybookInput,
  async (viewer, { playbookId, ...input }, typed) => {
    const moved = await changePlaybook(viewer, playbookId, input, now());
    if (!moved) return refused(words.forms.gone, typed);
    await flash({ text: say.saved(sumOf(moved)) });
    revalidatePath("/", "layout");
    redirect(page);
  },
);

export const deletePlaybookAction = action(playbookRef, async (viewer, { playbookId }) => {
  const deleted = await deletePlaybook(viewer, playbookId, now());
  if (!deleted) return refused(words.forms.gone);
  const text = say.deleted(deleted.uses, guideOf(deleted.guide).name);
  await flash({ text, undo: { label: words.common.ui.undo, token: deleted.undo } });
  revalidatePath("/", "layout");
  redirect(page);
});
