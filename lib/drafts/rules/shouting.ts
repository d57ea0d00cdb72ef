import { isInside } from "../links";
import { isOrdinary, isProduct } from "../ordinary";
import type { Part, Reader } from "../reader";
import { isAllCapitals, type Word, wordsOf } from "../words";
import { type Found, type Rule, sent } from "./rule";

const says = "This is rather loud. One exclamation mark is plenty, and capitals shout.";

/** Capitals and exclamation marks raise a voice that should be calm. */
export const shouting: Rule = {
  rule: "shouting",
  severity: "warn",
  because: ["levo-9"],
  kinds: sent,
  find: (reader) => {
    const marks = reader.parts.flatMap((part) => exclamations(part, reader.context.employer));
    const [loud] = [
      ...(marks.length >= 2 ? marks : []),
      ...reader.parts.flatMap((part) => capitals(part, reader)),
    ];
    return loud ? [loud] : [];
  },
};

/** Each exclamation mark by itself, those of the employer's own name and of links aside. */
function exclamations(part: Part, employer: string): Found[] {
  const own = employer.includes("!") ? employer.trim() : null;
  const text = own ? part.text.replaceAll(own, own.replaceAll("!", " ")) : part.text;
  return [...text.matchAll(/[!！]/g)]
    .filter(({ index }) => !part.links.some((link) => link.start <= index && index < link.end))
    .map(({ index }) => ({ in: part.in, start: index, end: index + 1, says }));
}

/** Two neighbouring words in capitals, one of them an ordinary one; the signature may be set as it likes. */
function capitals(part: Part, reader: Reader): Found[] {
  const { facts, role, employer, people, others } = reader.context;
  const ours = [role, employer, ...people, ...Object.values(facts)].flatMap((text) => wordsOf(text ?? ""));
  const own = new Set(ours.map((word) => word.text));
  const elsewhere = [...others.employers, ...others.people].map((name) =>
    wordsOf(name).map(({ folded }) => folded),
  );
  const isName = (one: Word, two: Word) =>
    elsewhere.some((name) => name.includes(one.folded) && name.includes(two.folded));
  const speaks = (word: Word) => isSpoken(word) && !own.has(word.text) && !reader.names.all.has(word.folded);
  const signature = part.in === "body" && reader.body.signature ? [reader.body.signature] : [];
  return part.words.flatMap((word, at) => {
    const next = part.words[at + 1];
    if (!next || !isLoud(word) || !isLoud(next) || isInside(word, signature)) return [];
    if (!/^[^\S\n]*[,-]?[^\S\n]+$/.test(part.text.slice(word.end, next.start))) return [];
    if (isName(word, next)) return [];
    return speaks(word) || speaks(next) ? [{ in: part.in, start: word.start, end: next.end, says }] : [];
  });
}

const isLoud = (word: Word): boolean => word.text.length > 1 && isAllCapitals(word.text);
const isSpoken = (word: Word): boolean =>
  word.text.length >= 3 &&
  isOrdinary(word.folded) &&
  !isProduct(word.folded) &&
  !abbreviations.has(word.folded);

/** Abbreviations that spell a word. */
const abbreviations = new Set(
  (
    "rest soap crud lean rag aids ace cat pet sat act gre lamp mean dom arm basic smart star swot raid pin sim ram map cap aid ice " +
    "sad safe par fast tap gap goal race spin steam add camp moss grace saga peer prime dice space cost can bus via led pop cam"
  ).split(" "),
);
