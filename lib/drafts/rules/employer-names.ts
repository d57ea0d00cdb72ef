import { legalFormLength } from "../legal-forms";
import { isOrdinary, isPlace } from "../ordinary";
import { plain } from "../plain-text";
import type { Reader } from "../reader";
import { wordsOf } from "../words";

/** How this employer is named in running text, in plain letters, ready for a pattern: in full, and in short. */
export function employerNames({ context }: Reader): string[] {
  const words = wordsOf(context.employer);
  const core = words.slice(0, words.length - legalFormLength(words.map((word) => word.folded)));
  const [first] = core;
  const inShort =
    first && first.text.length >= 3 && !isOrdinary(first.folded) && !isPlace(first.folded)
      ? [first.text]
      : [];
  const names = [words, core].map((each) =>
    each.map((word) => plain(word.text)).join("[\\s&.,+/'-]+(?:and )?"),
  );
  const all = [...names, ...inShort.map(plain)].filter(Boolean);
  return all.length > 0 ? all : ["(?!)"];
}
