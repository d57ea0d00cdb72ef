import { isClosing } from "@/lib/drafts/closing-words";
import { withoutUmlauts } from "@/lib/drafts/fold";
import { nameParts, particles, titles } from "@/lib/drafts/name-parts";
import { shortFormsOf } from "@/lib/drafts/short-forms";
import { type Word, wordsOf } from "@/lib/drafts/words";
import type { Letter } from "./letter";

/** Somebody who may have written. */
export interface Person {
  id: string;
  fullName: string;
  email: string;
}

/** Who of them wrote a letter, by address, by the name above it, or by the one below it; null where that isn't clear. */
export function whoWrote(letter: Letter, people: readonly Person[]): string | null {
  const signature = signatureOf(letter.body);
  return (
    byAddress(letter.from, people) ??
    byName(sender(letter.from), people) ??
    first(signature.names, (name) => byName(name, people)) ??
    byAddress(signature.text, people) ??
    byName(teller.exec(letter.body.slice(0, 300).replace(tellsOf, ""))?.[1] ?? "", people)
  );
}

/** Who wrote, by name, where it is none of them: "Tom Baker". Empty where nobody is named, or a machine. */
export function strangerIn({ from }: Letter): string {
  const name = sender(from).replace(/["']/g, "").trim();
  const isPerson = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,4}$/u.test(name);
  return isPerson &&
    !/\b(?:team|careers?|jobs|hr|talent|recruit\w*|people|no-?reply|hiring|support)\b/i.test(name)
    ? name
    : "";
}

// "Priya rang this morning", as somebody types it who has just put the phone down.
const teller = /^((?:\p{Lu}[\p{L}\p{M}'’-]* ?){1,3})\b/u;
const tellsOf =
  /^\s*(?:(?:call|voice ?mail|message|phone call|letter) from |(?:spoke (?:to|with)|(?:phone )?call with) )?/i;

const anAddress = /[^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:]{1,190}/g;

function byAddress(text: string, people: readonly Person[]): string | null {
  const written = (text.match(anAddress) ?? []).map((address) => address.toLowerCase().replace(/[.>]+$/, ""));
  const found = people.filter(({ email }) => email && written.includes(email.toLowerCase()));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** "Raghunathan, Priya (Larkspur)" of a From line, without address, house and by-ways. */
function sender(from: string): string {
  return from
    .slice(0, 200)
    .replace(/<[^>]*>?|\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(anAddress, " ")
    .split(/\b(?:via|at|from|on behalf of)\b|[|/@]/i, 1)
    .join("")
    .replace(/^["'\s]+|["'\s]+$/g, "");
}

const mostLines = 15;

/** The names that may sign a letter, likeliest first: what follows the last closing, else its last words from the end. */
function signatureOf(body: string): { names: string[]; text: string } {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const last = lines.slice(-mostLines);
  // "… by Friday. Best, Thabo": a short letter is signed in its last line.
  const pieces = last.flatMap((line) =>
    line
      .trim()
      .slice(-300)
      .split(/(?<=[.!?:)]) +| [-–—] +/),
  );
  const closing = pieces.findLastIndex((piece) => isClosing(plain(piece)) || closesWithName.test(piece));
  const signed = [afterClosing(pieces[closing] ?? ""), ...pieces.slice(closing + 1)];
  const names = closing < 0 ? pieces.slice(1).toReversed() : signed;
  return { names: names.map(nameAlone).filter(Boolean), text: last.slice(-10).join("\n") };
}

const closesWithName =
  /^(?:[Bb]est|[Tt]hanks|[Tt]hank you|[Cc]heers|[Rr]egards|(?:[Kk]ind|[Bb]est|[Ww]arm) (?:[Rr]egards|[Ww]ishes)|[Mm]any thanks|[Aa]ll the best|[Ss]incerely|[Yy]ours),? +\p{Lu}[\p{L}\p{M}. '’-]{1,40}$/u;

function afterClosing(piece: string): string {
  const name = /\p{Lu}[\p{L}\p{M}. '’-]*$/u.exec(piece.replace(/^\p{L}+/u, ""));
  return name?.[0] ?? "";
}

const plain = (line: string) =>
  wordsOf(line)
    .map(({ folded }) => folded)
    .join(" ");

/** The name in "– Priya Raghunathan (she/her), Head of Design"; empty for a line that is more than that. */
function nameAlone(line: string): string {
  const [name = ""] = line.replace(/^[-–—~*_\s]+/, "").split(/[|,(–—•·/<*_]| - |\t| {2}/, 1);
  const words = name.trim().split(/\s+/).length;
  return words <= 5 && /^\p{L}[\p{L}\p{M}.'’\s-]*$/u.test(name.trim()) ? name.trim() : "";
}

/** The one whose name this is, or the beginning of it; null where it is nobody's, or more than one's. */
function byName(name: string, people: readonly Person[]): string | null {
  const said = wordsOf(name).filter(({ folded }) => !titles.has(folded) && !particles.has(folded));
  if (said.length === 0 || said.length > 6) return null;
  const scored = people.map(({ id, fullName }) => ({ id, score: likeness(said, fullName) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most && most > 0);
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

/** How many words of the name are this person's; 0 where one is not, or where all are initials. */
function likeness(said: readonly Word[], fullName: string): number {
  const own = wordsOf(fullName);
  const named = new Set(nameParts(fullName).words);
  let score = 0;
  for (const word of said) {
    if (own.some((part) => isSame(word, part))) score += named.size > 0 ? 1 : 0;
    else if (word.folded.length > 1 || !own.some((part) => part.folded.startsWith(word.folded))) return 0;
  }
  return score;
}

function isSame(said: Word, own: Word): boolean {
  const spellings = [own.folded, withoutUmlauts(own.text), ...shortFormsOf(own.folded)];
  return (
    spellings.includes(said.folded) ||
    withoutUmlauts(said.text) === own.folded ||
    shortFormsOf(said.folded).includes(own.folded)
  );
}

function first<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
