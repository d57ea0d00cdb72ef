import { editDistance } from "@/lib/drafts/edit-distance";
import { fold, wordsOf } from "./fold";

/** The name that was probably meant by a text that names nothing: the nearest, if it is near at all. */
export function meantBy(typed: string, names: readonly string[]): string | null {
  const text = wordsOf(fold(typed)).join(" ");
  const most = Math.min(2, Math.floor(text.length / 4));
  if (most === 0) return null;
  let nearest: { name: string; away: number } | null = null;
  for (const name of names) {
    const away = distance(text, wordsOf(fold(name)), most);
    if (away <= most && away < (nearest?.away ?? most + 1)) nearest = { name, away };
  }
  return nearest?.name ?? null;
}

/** How far the text is from the first words of a name, as many as make it most alike. */
function distance(text: string, words: readonly string[], most: number): number {
  const beginnings = words.map((_, last) => words.slice(0, last + 1).join(" "));
  return Math.min(most + 1, ...beginnings.map((beginning) => editDistance(text, beginning, most)));
}
