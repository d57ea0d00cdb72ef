import { withoutUmlauts } from "./fold";
import { nameParts, particles, titles } from "./name-parts";
import type { DraftContext } from "./types";
import { type Word, wordsOf } from "./words";

/** The names that belong in this message, by their folded words. */
export interface KnownNames {
  /** Of the recipient and their salutation; empty where nobody is named. */
  recipient: Set<string>;
  /** Of everybody at this employer, the employer and the role. */
  all: Set<string>;
  /** Of the employer and the role alone: these have other forms ("Designer", "Design"). */
  work: Set<string>;
  /** Whole names and titles, word by word: what lies inside one is never another's name. */
  wholes: string[][];
  /** Words as they are rightly written, for those that may be misspelt. */
  written: { folded: string; written: string }[];
  /** Of the sender. */
  own: Set<string>;
  /** What the sender may sign with: the beginning of one of their own names. */
  signs: (folded: string) => boolean;
}

/** Gathers the names that this message may hold. */
export function knownNames(context: DraftContext): KnownNames {
  const { recipient, employer, role, people, sender } = context;
  const persons = [recipient?.fullName, recipient?.salutation, ...people, sender.fullName].filter(isGiven);
  const works = [employer, role].filter(isGiven);
  const written = [...persons.flatMap(nameWords), ...works.flatMap(wordsOf)];
  const own = wordsOf(sender.fullName).map((word) => word.folded);
  const greeted = [recipient?.fullName, recipient?.salutation].filter(isGiven);
  return {
    recipient: spellings(greeted.flatMap(nameWords)),
    all: spellings([...persons, ...works].flatMap(wordsOf)),
    work: spellings(works.flatMap(wordsOf)),
    wholes: [...persons, ...works]
      .map((name) => wordsOf(name).map((word) => word.folded))
      .filter((words) => words.length > 0),
    written: written.map(({ folded, text }) => ({ folded, written: text })),
    own: new Set(own),
    signs: (folded) =>
      folded.length >= 3 && own.some((name) => name.startsWith(folded) && name.length >= folded.length + 2),
  };
}

const isGiven = (name: string | undefined): name is string => !!name?.trim();

/** The words of a name that name somebody: no titles and particles, unless there is nothing else. */
function nameWords(name: string): Word[] {
  const all = wordsOf(name);
  const parts = new Set(nameParts(name).words);
  const named = all.filter((word) => parts.has(word.text) && !titles.has(word.folded));
  return named.length > 0
    ? named
    : all.filter((word) => !titles.has(word.folded) && !particles.has(word.folded));
}

/** Every spelling that passes: folded, without umlauts, and hyphenated parts in one. */
function spellings(words: Word[]): Set<string> {
  const found = new Set<string>();
  words.forEach((word, at) => {
    found.add(word.folded);
    const plainer = withoutUmlauts(word.text);
    if (plainer) found.add(plainer);
    const next = words[at + 1];
    if (next && next.start - word.end === 1) found.add(word.folded + next.folded);
  });
  return found;
}
