import { legalFormLength } from "./legal-forms";
import { nameParts, particles, titles } from "./name-parts";
import { isCalendarWord, isOrdinary, isPeople, isPlace, isProduct } from "./ordinary";
import type { DraftContext } from "./types";
import { type Word, wordsOf } from "./words";

/** A name of the user's other applications, in one of the forms in which it may slip in. */
export interface OtherName {
  /** The whole name, as the user wrote it down. */
  name: string;
  of: "employer" | "person";
  words: Word[];
  /** What else the word means, which makes it count in fewer places. */
  alsoA: "word" | "calendar" | null;
  /** The other words of the same name: beside one of them there is no doubt. */
  beside: Set<string>;
}

/** Every form of every other employer's and person's name, the longest first. */
export function otherNames({ others, employer }: DraftContext): OtherName[] {
  const own = coreOf(wordsOf(employer)).map((word) => word.folded);
  const employers = others.employers.filter((name) => {
    const core = coreOf(wordsOf(name)).map((word) => word.folded);
    return core.join(" ") !== own.join(" ");
  });
  const forms = [...employers.flatMap(formsOfEmployer), ...others.people.flatMap(formsOfPerson)];
  return forms
    .filter((form) => form.words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
}

function coreOf(words: Word[]): Word[] {
  const length = legalFormLength(words.map((word) => word.folded));
  return words.slice(0, words.length - length);
}

function formsOfEmployer(name: string): OtherName[] {
  const whole = wordsOf(name);
  const core = coreOf(whole);
  const withoutThe = core[0]?.folded === "the" && core.length > 1 ? core.slice(1) : core;
  const first = withoutThe.length > 1 ? withoutThe.slice(0, 1).filter(standsAlone) : [];
  return distinct([whole, core, withoutThe, first]).map((words) => form(name, "employer", words, whole));
}

/** May the first word of a longer name stand for the whole of it? */
function standsAlone({ folded }: Word): boolean {
  if (folded.length < 2 || /^\d+$/.test(folded)) return false;
  if (titles.has(folded) || particles.has(folded) || isCalendarWord(folded)) return false;
  return (
    !isOrdinary(folded) && !isPlace(folded) && !isPeople(folded) && !(isProduct(folded) && folded.length < 4)
  );
}

function formsOfPerson(name: string): OtherName[] {
  const whole = wordsOf(name).filter((word) => !titles.has(word.folded));
  const { first, last, words } = nameParts(name);
  const find = (text: string | null) => whole.filter((word) => word.text === text).slice(0, 1);
  const named = words.flatMap((text) => find(text));
  const [given, family] = [find(first), find(last)];
  const orders =
    given.length > 0 && family.length > 0
      ? [
          [...given, ...family],
          [...family, ...given],
        ]
      : [];
  return distinct([whole, named, ...orders, given, family])
    .filter((form) => form.some((word) => word.text.length > 1))
    .map((form_) => form(name, "person", form_, named));
}

function form(name: string, of: OtherName["of"], words: Word[], whole: Word[]): OtherName {
  const [only] = words;
  const alone = words.length === 1 && only;
  const used = new Set(words.map((word) => word.folded));
  return {
    name,
    of,
    words,
    alsoA: !alone ? null : isCalendarWord(only.folded) ? "calendar" : meansMore(only.folded) ? "word" : null,
    beside: new Set(whole.map((word) => word.folded).filter((folded) => !used.has(folded))),
  };
}

const meansMore = (folded: string): boolean =>
  isOrdinary(folded) || isPlace(folded) || isPeople(folded) || isProduct(folded);

function distinct(lists: Word[][]): Word[][] {
  const seen = new Set<string>();
  return lists.filter((words) => {
    const key = words.map((word) => word.folded).join(" ");
    if (!key || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
