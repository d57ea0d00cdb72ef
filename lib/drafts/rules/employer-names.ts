import { legalFormLength } from "../legal-forms";
import { isOrdinary, isPlace } from "../ordinary";
import { plain } from "../plain-text";
import type { Reader } from "../reader";
import { wordsOf } from "../words";

/** How this employer is named in running text, in plain letters, ready for a pattern: in full, and in short. */
export function employerNames({ context }: Reader): string[] {
  const whole = wordsOf(context.employer);
  const core = whole.slice(0, whole.length - legalFormLength(whole.map((word) => word.folded)));
  const named = core[0]?.folded === "the" && core.length > 1 ? core.slice(1) : core;
  const [first] = named;
  const standsAlone = first && first.text.length >= 3 && !isOrdinary(first.folded) && !isPlace(first.folded);
  const inShort = named
    .map((_, at) => named.slice(0, at + 1))
    .slice(standsAlone || named.length === 1 ? 0 : 1);
  const telling = named.filter(
    ({ text, folded }) => text.length >= 4 && !isOrdinary(folded) && !isPlace(folded),
  );
  const names = [whole, core, ...inShort.reverse(), ...telling.map((word) => [word])].filter(
    (words) => words.length > 0,
  );
  const kind = core.length > 1 ? core.at(-1) : undefined;
  if (kind && isOrdinary(kind.folded)) names.push(wordsOf(`the ${kind.text}`));
  const patterns = names.map((words) => words.map((word) => plain(word.text)).join("[\\s&.,+/'-]+(?:and )?"));
  return patterns.length > 0 ? patterns : ["(?!)"];
}
