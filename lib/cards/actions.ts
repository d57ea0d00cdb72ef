"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { givenIn } from "@/lib/interchange/given";
import { words } from "@/lib/words";
import { readCards } from "./read";
import { saveCards } from "./save";
import { readCardsInput, saveCardsInput } from "./schema";
import type { CardsState } from "./state";

const say = words.cards;

/** Reads a file of contacts and shows who is in it. Writes nothing. */
export const readCardsAction = action<{ applicationId: string | null; pasted: string }, CardsState>(
  readCardsInput,
  async (viewer, { applicationId, pasted }, typed, form) => {
    const given = await givenIn(form, pasted, say.nothing);
    if (!(given instanceof Uint8Array)) return { ...given, values: typed };
    const state = await readCards(viewer, applicationId, given);
    return { ...state, values: { ...typed, ...state.values } };
  },
);

export const saveCardsAction = action(saveCardsInput, async (viewer, { applicationId, people }, typed) => {
  if (people.length === 0) return refused(say.noneTicked, typed);
  const saved = await saveCards(viewer, applicationId, people, now());
  if (saved.kind !== "saved") return refused(saved.kind === "gone" ? words.forms.gone : say.tooMany, typed);
  await flash({ text: applicationId ? say.addedHere(saved.added, saved.placed) : say.added(saved.added) });
  revalidatePath("/", "layout");
  redirect(applicationId ? `/applications/${applicationId}` : "/contacts");
});
