import { isGreetingWord } from "../greeting-words";
import { isInside } from "../links";
import { titles } from "../name-parts";
import { type OtherName, otherNames } from "../other-names";
import type { Range } from "../read-lines";
import { isGreeting, type Part, type Reader } from "../reader";
import { isAllCapitals, isCapitalised, type Word } from "../words";
import { greetsWrongly } from "./greets-wrongly";
import { type Found, type Rule, sent } from "./rule";

/** A name that belongs to another application, or the wrong person greeted. */
export const wrongName: Rule = {
  rule: "wrong-name",
  severity: "stop",
  because: ["tips-8"],
  kinds: [...sent, "call-sheet"],
  find: (reader) => {
    const forms = otherNames(reader.context);
    return [...greetsWrongly(reader), ...reader.parts.flatMap((part) => strayNames(reader, part, forms))];
  },
};

function strayNames(reader: Reader, part: Part, forms: OtherName[]): Found[] {
  const byFirst = new Map<string, OtherName[]>();
  for (const form of forms) {
    const first = form.words[0]?.folded ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  const own = ownPlaces(reader, part);
  const found: Found[] = [];
  part.words.forEach((word, at) => {
    for (const form of byFirst.get(word.folded) ?? []) {
      const place = placeOf(form, part, at);
      if (!place || isInside(place, own)) continue;
      if (form.words.length === 1 && reader.names.all.has(word.folded)) continue;
      if (isInLink(place, part) || !counts(form, reader, part, at, place)) continue;
      found.push({ in: part.in, ...place, ...wording(form, reader) });
    }
  });
  return found;
}

/** Where the words of a name stand one after the other from here, written as the name is. */
function placeOf(form: OtherName, part: Part, at: number): Range | null {
  let next = at;
  for (const [index, wanted] of form.words.entries()) {
    if (index > 0 && wanted.folded !== "and" && part.words[next]?.folded === "and") next += 1;
    const word = part.words[next];
    if (index > 0 && wanted.folded === "and" && word?.folded !== "and") continue;
    if (!word || word.folded !== wanted.folded || !isWrittenAs(word, wanted)) return null;
    if (index > 0 && !joins(part.text.slice(part.words[next - 1]?.end, word.start))) return null;
    next += 1;
  }
  const [first, last] = [part.words[at], part.words[next - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

const joins = (between: string): boolean =>
  /^(?:['’‘ʼ`´]s)?[^\S\n]*\n?[^\S\n]*$|^\s?[-&+./,·]\s?$|^\.\s$|^,?\s&\s$/.test(between);

/** With the name's capitals, or all in capitals. */
function isWrittenAs(word: Word, name: Word): boolean {
  const withoutAccents = (text: string) => text.normalize("NFD").replace(/[\p{M}'’‘ʼ`´]/gu, "");
  if (withoutAccents(word.text) === withoutAccents(name.text)) return true;
  if (
    /^\p{Ll}/u.test(name.text) &&
    /^(?:and|of|the|for|van|von|de|der|den|la|le|du|di|da)$/.test(name.folded)
  )
    return true;
  if (word.text.length > 1 && isAllCapitals(word.text)) return true;
  // "adidas" and "eBay" get a capital where they open a sentence.
  return /^\p{Ll}/u.test(name.text) && isCapitalised(word.text);
}

function counts(form: OtherName, reader: Reader, part: Part, at: number, place: Range): boolean {
  if (!form.alsoA) return true;
  const [before, after] = [part.words[at - 1], part.words[at + 1]];
  const folded = before?.folded ?? "";
  if (isGreeting(reader, part, place))
    return !isGreetingWord(form.words[0]?.folded ?? "", part.words[0]?.folded ?? "");
  if (titles.has(folded) && isCapitalised(before?.text ?? "")) return true;
  if (form.alsoA === "calendar") return false;
  const neighbours = [before, after].filter((word) => word !== undefined);
  if (neighbours.some((word) => form.beside.has(word.folded) && isCapitalised(word.text))) return true;
  if (isTitled(part)) return false;
  return leadsTo.has(folded) && /^[^\S\n]*\n?[^\S\n]*$/.test(part.text.slice(before?.end, place.start));
}

/** "Thank You for Next Steps": where every word has a capital, capitals say nothing. */
function isTitled({ in: where, words }: Part): boolean {
  const long = words.filter((word) => word.text.length >= 4);
  return where === "subject" && long.length >= 3 && long.every((word) => isCapitalised(word.text));
}

const leadsTo = new Set(["at", "to", "for", "with", "join", "joining"]);

/** Where this employer, the role and the people of this application are named in full. */
function ownPlaces({ names }: Reader, { words }: Part): Range[] {
  const places: Range[] = [];
  for (const whole of names.wholes) {
    for (let at = 0; at + whole.length <= words.length; at += 1) {
      if (!whole.every((folded, index) => words[at + index]?.folded === folded)) continue;
      places.push({ start: words[at]!.start, end: words[at + whole.length - 1]!.end });
    }
  }
  return places;
}

/** A name that is a domain itself ("Booking.com") is meant where it stands alone. */
function isInLink(place: Range, part: Part): boolean {
  return part.links.some(
    (link) =>
      link.start <= place.start &&
      place.end <= link.end &&
      !(link.start === place.start && link.end === place.end),
  );
}

function wording(form: OtherName, reader: Reader): Pick<Found, "says" | "fix"> {
  const { employer } = reader.context;
  if (form.of === "person") return { says: `${form.name} belongs to another of your applications.` };
  const says = `${form.name} is another employer. You are writing to ${employer}.`;
  return employer.trim() ? { says, fix: employer } : { says };
}
