import { isGreetingWord } from "../greeting-words";
import { nameParts, particles, titles } from "../name-parts";
import { isCalendarWord } from "../ordinary";
import { isGreeting, type Reader } from "../reader";
import { isShortFormOf } from "../short-forms";
import { spokenName } from "../spoken-name";
import { isCapitalised, type Word, wordsOf } from "../words";
import { nearestName } from "./nearest-name";
import type { Found } from "./rule";

/** The words of a greeting that name somebody who isn't the recipient; none where the recipient is named too. */
export function greetsWrongly(reader: Reader): Found[] {
  const { recipient } = reader.context;
  const words = greetedWords(reader);
  if (!recipient || words.length === 0) return [];
  const isNamed = words.some((word) => isRecipient(word.folded, reader));
  const misnamed = isNamed ? anothersFullName(words, reader) : words;
  const [first, last] = [misnamed[0], misnamed.at(-1)];
  if (!first || !last) return [];
  if (misnamed.some((word) => nearestName(word, reader, "greeting")?.ofRecipient)) return [];
  const says = `This goes to ${recipient.fullName}, and greets somebody else.`;
  return [{ in: "body", start: withTitle(first, reader), end: last.end, says, fix: spokenName(recipient) }];
}

/** Where a name begins, its title included: both go when the name is put right. */
function withTitle(name: Word, { parts: [, body] }: Reader): number {
  const before = body?.words[body.words.indexOf(name) - 1];
  return before && titles.has(before.folded) ? before.start : name.start;
}

/** The words of the greeting that name somebody. */
function greetedWords(reader: Reader): Word[] {
  const [, body] = reader.parts;
  if (body?.words[0]?.folded === "to" && body.words[1]?.folded === "whom") return [];
  const people = new Set(reader.context.people.flatMap(wordsOf).map((word) => word.folded));
  const greeting = body?.words.filter((word) => isGreeting(reader, body, word)) ?? [];
  const opening = greeting[0]?.folded ?? "";
  return greeting.filter((word, at) => {
    const { folded } = word;
    if (at === 0 && isGreetingWord(folded, "")) return false;
    if (reader.names.recipient.has(folded) || people.has(folded)) return !particles.has(folded);
    if (titles.has(folded) || isGreetingWord(folded, opening) || reader.names.work.has(folded)) return false;
    if (isWrittenElsewise(reader) || isWeekday(folded)) return false;
    return isCapitalised(word.text) && !(particles.has(folded) && greeting.length > at + 1);
  });
}

/** A name in a script without capitals may be spelt in Latin letters in more ways than we know. */
const isWrittenElsewise = ({ names }: Reader): boolean =>
  names.recipient.size > 0 && [...names.recipient].every(isCaseless);

const isWeekday = (folded: string): boolean => folded.endsWith("day") && isCalendarWord(folded);

function isRecipient(folded: string, { names, context }: Reader): boolean {
  if (names.recipient.has(folded)) return true;
  if ([...names.recipient].some((name) => isCaseless(name) && folded.includes(name))) return true;
  const given = [context.recipient?.fullName, context.recipient?.salutation].filter(Boolean).join(" ");
  return wordsOf(given).some((word) => isShortFormOf(folded, word.folded));
}

const isCaseless = (name: string): boolean => !/[\p{Lu}\p{Ll}]/u.test(name);

/** "Hi Dana Cole" to Dana Whitfield, where Dana Cole works there too. */
function anothersFullName(words: Word[], { context, names }: Reader): Word[] {
  const greeted = new Set(words.map((word) => word.folded));
  const another = context.people.some((person) => {
    const folded = nameParts(person)
      .words.flatMap(wordsOf)
      .map((word) => word.folded);
    const isSomebodyElse = folded.some((word) => !names.recipient.has(word));
    return folded.length > 1 && isSomebodyElse && folded.every((word) => greeted.has(word));
  });
  const own = nameParts(context.recipient?.fullName ?? "").words.flatMap(wordsOf);
  return another && !own.every((word) => greeted.has(word.folded)) ? words : [];
}
