import { isGreetingWord } from "../greeting-words";
import { isInside } from "../links";
import { titles } from "../name-parts";
import { isCalendarWord, isOrdinary, isPeople, isPlace, isProduct, isShortCalendarWord } from "../ordinary";
import { isGreeting, type Part, type Reader } from "../reader";
import { isAllCapitals, isCapitalised, type Word } from "../words";
import { isHalfOfAnotherName } from "./another-name";
import { nearestName } from "./nearest-name";
import { isInOtherLanguage, isShortAndForeign } from "./other-language";
import { type Found, type Rule, sent } from "./rule";

/** A word that is close to a name of this application, and isn't it. */
export const nameMisspelt: Rule = {
  rule: "name-misspelt",
  severity: "stop",
  because: ["tips-8"],
  kinds: [...sent, "call-sheet"],
  find: (reader) => reader.parts.flatMap((part) => misspeltIn(reader, part)),
};

function misspeltIn(reader: Reader, part: Part): Found[] {
  const foreign = isInOtherLanguage(reader) || isShortAndForeign(reader);
  return part.words.flatMap((word, at) => {
    if (!isCapitalised(word.text) || isInside(word, part.links)) return [];
    const where = isGreeting(reader, part, word) ? "greeting" : "text";
    if (foreign && where === "text") return [];
    const near = passes(word, at, part, where) ? null : nearestName(word, reader, where);
    if (!near || isHalfOfAnotherName(reader, part, at)) return [];
    const fix = near.only && !isAllCapitals(word.text) ? { fix: near.written } : {};
    const says = `“${word.text}” is close to ${near.written}, and isn't it. The record says ${near.written}.`;
    return [{ in: part.in, start: word.start, end: word.end, says, ...fix }];
  });
}

/** Words that stand for themselves: in a greeting only greeting words and titles do. */
function passes({ text, folded }: Word, at: number, part: Part, where: "greeting" | "text"): boolean {
  if (isAllCapitals(text) && folded.length <= 4) return true;
  if (where === "greeting") return isGreetingWord(folded, part.words[0]?.folded ?? "") || titles.has(folded);
  if (isOrdinary(folded) || isCalendarWord(folded) || isShortCalendarWord(folded)) return true;
  if (isPeople(folded) || isProduct(folded) || titles.has(folded)) return true;
  return isPlace(folded) && leadsToPlace.has(part.words[at - 1]?.folded ?? "");
}

const leadsToPlace = new Set(
  "in from near to the our around across of through at via and outside greater central".split(" "),
);
