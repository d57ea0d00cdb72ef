import { editDistance } from "../edit-distance";
import { hasStroke } from "../fold";
import type { Reader } from "../reader";
import { isShortFormOf } from "../short-forms";
import type { Word } from "../words";

/** A name of this message that a word comes near to. */
export interface Near {
  /** As the record writes it. */
  written: string;
  ofRecipient: boolean;
  /** No other name is as near. */
  only: boolean;
}

/**
 * The name that a word is one slip away from, or two where the name has eight letters or more; null where there
 * is none, and where the word is a name itself, a short form of one, or another form of a word of the work.
 */
export function nearestName(word: Word, { names }: Reader, where: "greeting" | "text"): Near | null {
  const stroked = withoutItsStroke(word, names);
  if (stroked) return stroked;
  if (
    names.all.has(word.folded) ||
    names.signs(word.folded) ||
    word.folded.length < 2 ||
    isFormOfWork(word.folded, names.work)
  )
    return null;
  const shortest = where === "greeting" ? 3 : 4;
  const long = names.written.filter((name) => name.folded.length >= shortest);
  if (long.some((name) => isShortFormOf(word.folded, name.folded))) return null;
  const near = long
    .map((name) => ({ ...name, distance: editDistance(word.folded, name.folded, slips(name.folded)) }))
    .filter((name) => name.distance <= slips(name.folded));
  const least = Math.min(...near.map((name) => name.distance));
  const nearest = near.filter((name) => name.distance === least);
  const [first] = nearest;
  if (!first) return null;
  return {
    written: first.written,
    ofRecipient: nearest.some((name) => names.recipient.has(name.folded)),
    only: nearest.every((name) => name.folded === first.folded),
  };
}

/** "Malgorzata" for Małgorzata: ł is no l with an accent. One's own name may be signed as one likes. */
function withoutItsStroke({ text, folded }: Word, names: Reader["names"]): Near | null {
  if (hasStroke(text) || names.own.has(folded)) return null;
  const same = names.written.filter((name) => name.folded === folded);
  const [first] = same;
  if (!first || !same.every((name) => hasStroke(name.written))) return null;
  return { written: first.written, ofRecipient: names.recipient.has(folded), only: true };
}

const slips = (name: string): number => (name.length >= 8 ? 2 : 1);

const endings =
  "s|es|er|ers|or|ors|ing|ings|ed|ion|ions|ation|al|ist|ists|ment|ments|y|ies|ly|ship|ness|ive|ant|ants|ance";
const ending = new RegExp(`(?:${endings})$`);

/** "Designers", "Design" or "Research" beside a designer, a researcher. */
function isFormOfWork(folded: string, work: Set<string>): boolean {
  for (const name of work) {
    const [short, long] = name.length < folded.length ? [name, folded] : [folded, name];
    if (short.length < 3) continue;
    if (long.startsWith(short) && new RegExp(`^(?:${endings})$`).test(long.slice(short.length))) return true;
    const stem = short.replace(ending, "");
    if (stem.length >= 4 && stem === long.replace(ending, "")) return true;
  }
  return false;
}
