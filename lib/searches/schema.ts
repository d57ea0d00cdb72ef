import { z } from "zod";
import { id, requiredLine } from "@/lib/forms/text";
import { words } from "@/lib/words";

const name = requiredLine(120, () => words.searches.name.missing);

export const newSearchInput = z.object({ name });

export const renameInput = z.object({ searchId: id, name });

/** A form that says no more than which search it is about. */
export const searchRef = z.object({ searchId: id });
