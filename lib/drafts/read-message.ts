import { isClosing } from "./closing-words";
import { blank, blankGaps, blankLeftovers } from "./gap";
import { isInside, linksOf } from "./links";
import { readGreeting } from "./read-greeting";
import { blankQuotes, linesOf, type Range } from "./read-lines";
import { countWords, wordsOf } from "./words";

/** A body as a reader takes it in. Every text in it has the length of the body, so places hold for all. */
export interface Reading {
  /** Without quoted mail and gaps. */
  text: string;
  greeting: Range | null;
  signature: Range | null;
  /** Without greeting and signature, a P.S. after it included. */
  proper: string;
  /** Where the text after the greeting begins. */
  begin: number;
  /** Where the text before the signature ends: here points what is missing. */
  end: number;
}

/**
 * Reads a body that goes from `sender` to `recipient` (full names; words of a salutation may be added). It may
 * greet one of `others` by mistake.
 */
export function readMessage(body: string, recipient: string, sender: string, others?: string[]): Reading {
  const text = blankLeftovers(blankGaps(blankQuotes(body)));
  const greeting = readGreeting(text, recipient, others);
  const signature = readSignature(text, sender, greeting?.end ?? 0);
  const before = text.slice(0, signature?.start ?? text.length);
  const address = greeting && { start: 0, end: greeting.end + afterGreeting(text.slice(greeting.end)) };
  const proper = blankRange(blankRange(text, address), signature);
  const end = before.trimEnd().length;
  const begin = Math.min(proper.length - proper.trimStart().length, end);
  return { text, greeting, signature, proper, begin, end };
}

const afterGreeting = (text: string): number => /^[\s,،、:;!！，：.—–-]*/.exec(text)?.[0].length ?? 0;

function blankRange(text: string, range: Range | null): string {
  if (!range) return text;
  return text.slice(0, range.start) + blank(text.slice(range.start, range.end)) + text.slice(range.end);
}

/** From the last closing line or, without one, from the line that is the sender's name; a P.S. isn't part of it. */
function readSignature(text: string, sender: string, from: number): Range | null {
  const lines = linesOf(text).filter((line) => line.start >= from && line.text.trim() !== "");
  const names = new Set(wordsOf(sender).map((word) => word.folded));
  const endsHere = (at: number) => nothingFollows(lines.slice(at + 1), names);
  const closing = lines.findLastIndex((line, at) => closes(line.text, names) && endsHere(at));
  const place =
    closing >= 0 ? closing : lines.findLastIndex((line, at) => isName(line.text, names) && endsHere(at));
  const first = lines[place];
  if (!first) return null;
  const postscript = lines.slice(place + 1).find((line) => opensPostscript.test(line.text));
  return { start: first.start, end: postscript?.start ?? text.length };
}

const opensPostscript = /^\s*(?:p\.?\s?)+s\b/i;

/** "Best regards," or "Best regards, Amara". */
function closes(line: string, names: Set<string>): boolean {
  const words = wordsOf(line).map((word) => word.folded);
  if (words.length > 12) return false;
  const own = words.findIndex((word) => names.has(word));
  const signed = own > 0 && words.slice(own).every((word) => names.has(word));
  return isClosing((signed ? words.slice(0, own) : words).join(" "));
}

/** A thank-you on a line of its own with paragraphs below it closes nothing. */
function nothingFollows(lines: { text: string }[], names: Set<string>): boolean {
  for (const line of lines) {
    if (isName(line.text, names) || opensPostscript.test(line.text)) return true;
    if (countWords(line.text) > 12) return false;
  }
  return true;
}

/** "Amara", "- Amara Nwosu", "Amara Nwosu, RN". */
function isName(line: string, names: Set<string>): boolean {
  const links = linksOf(line);
  const words = wordsOf(line).flatMap((word) => (isInside(word, links) ? [] : [word.folded]));
  const own = words.filter((word) => names.has(word)).length;
  if (own === 0) return false;
  return (
    own === words.length ||
    (own === names.size && own > 1 && words.length <= own + 2 && names.has(words[0] ?? ""))
  );
}
