"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { ownPath } from "@/lib/auth/paths";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { deleteMany, letManyGo, moveMany } from "./many";
import { manyInput } from "./schema-list";

const say = words.searches.many;

/** Does one thing to all applications that are ticked, and leads back to the same view. */
export const changeManyAction = action(manyInput, async (viewer, { verb, ids, to, back }, typed) => {
  if (ids.length === 0) return refused(say.none, typed);
  if (verb === "move" && !to) return invalid({ to: say.whereTo }, typed);
  const changed =
    verb === "delete"
      ? await deleteMany(viewer, ids)
      : verb === "move" && to
        ? await moveMany(viewer, ids, to)
        : await letManyGo(viewer, ids);
  if (!changed) return refused(verb === "let-go" ? say.noneLive : words.forms.gone, typed);
  const undo = { label: words.common.ui.undo, token: changed.undo };
  await flash({ text: say.done[verb](changed.n), undo });
  revalidatePath("/", "layout");
  redirect(ownPath(back));
});
