import { type Word, wordsOf } from "./words";

const titleWords =
  "mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam herr frau monsieur madame mme mlle señor señora " +
  "senor senora sr sra srta dott dottssa ing pani pan rev reverend fr hon judge capt captain col colonel sgt lt dipl mag " +
  "sri smt shri sheikh rabbi imam chief don dona";
const suffixWords =
  "jr sr ii iii iv phd md mba cpa esq rn bsc msc ba ma dds dvm jd llb llm obe mbe cbe pe pmp";
const particleWords =
  "van von der den de del della dell di da dos das do du la le les el al bin ibn binti bint ben abu ap mac mc st saint san " +
  "santa ten ter te tot zu zum zur af av y e i und and dal degli lo los las";

/** "Dr.", "Herr": forms of address, by their folded spelling. */
export const titles = new Set(titleWords.split(" "));
/** "Jr.", "PhD": what may follow a name. */
const suffixes = new Set(suffixWords.split(" "));
/** "van der", "de la": parts of a name that name nobody by themselves. */
export const particles = new Set(particleWords.split(" "));

export interface NameParts {
  /** As written; null where the name begins with an initial. */
  first: string | null;
  /** Null where the name is one word alone. */
  last: string | null;
  /** Every word that names somebody: no titles, initials, particles or degrees. */
  words: string[];
}

/** The parts of a full name, "Lindqvist, Tomas" and "Dr. Tomas van der Berg, PhD" included. */
export function nameParts(fullName: string): NameParts {
  const pieces = wordsOf(inReadingOrder(fullName));
  const isNoName = (word: Word) => isInitial(word.text, pieces.length);
  const named = pieces.filter((word, place) => !isAside(word.folded, place, pieces.length));
  const words = named.filter((word) => !isNoName(word)).map((word) => word.text);
  const opening = named[0];
  const first = opening && !isNoName(opening) ? opening.text : null;
  const last = named.length > 1 ? (named.at(-1)?.text ?? null) : null;
  return { first, last, words };
}

function inReadingOrder(fullName: string): string {
  const [before = "", after = ""] = fullName.split(/[,،]/, 2);
  const given = wordsOf(after);
  const swapped = given.length > 0 && given.every((word) => !suffixes.has(word.folded));
  return swapped ? `${after} ${before}` : before;
}

function isAside(folded: string, place: number, of: number): boolean {
  if (of === 1) return false;
  if (titles.has(folded) && place < of - 1) return true;
  if (suffixes.has(folded) && place > 0 && place === of - 1) return true;
  return particles.has(folded) && place > 0 && place < of - 1;
}

function isInitial(text: string, of: number): boolean {
  return of > 1 && text.normalize("NFC").length === 1 && /\p{Lu}/u.test(text);
}
