import { readMessage } from "./read-message";
import type { DraftContext } from "./types";
import { wordsOf } from "./words";

const gramLength = 4;
const shortest = 30;

export interface Alike {
  to: string;
  /** 0 to 1. */
  share: number;
}

/**
 * A measure for one context: given a body, the sibling that it is most like, and the share of its word 4-grams
 * that stands there too, once names, employer, role, greeting and signature are taken out. Null where the
 * body is shorter than 30 words or nobody else was written to.
 */
export function likenessTo(context: DraftContext): (body: string) => Alike | null {
  const to = context.recipient?.fullName ?? "";
  const taken = takenOut(context);
  const siblings = context.siblings
    .filter((sibling) => spelling(sibling.to) !== spelling(to))
    .map((sibling) => ({
      to: sibling.to,
      grams: new Set(gramsOf(wordsLeft(sibling.body, sibling.to, context, taken))),
    }));
  return (body) => {
    if (siblings.length === 0) return null;
    const words = wordsLeft(body, to, context, taken);
    if (words.length < shortest) return null;
    const grams = gramsOf(words);
    const shares = siblings.map((sibling) => ({
      to: sibling.to,
      share: grams.filter((gram) => sibling.grams.has(gram)).length / grams.length,
    }));
    return shares.reduce((most, each) => (each.share > most.share ? each : most));
  };
}

/** Panels compare notes: over 60 % of the one in the other is too alike. */
export const isTooAlike = (alike: Alike | null): boolean => alike !== null && alike.share > 0.6;

const spelling = (name: string): string =>
  wordsOf(name)
    .map((word) => word.folded)
    .join(" ");

function takenOut(context: DraftContext): Set<string> {
  const names = [
    ...context.people,
    ...context.siblings.map((sibling) => sibling.to),
    context.sender.fullName,
  ];
  const { fullName = "", salutation = "" } = context.recipient ?? {};
  const phrases = [...names, fullName, salutation, context.employer, context.role];
  return new Set(phrases.flatMap((phrase) => wordsOf(phrase).map((word) => word.folded)));
}

function wordsLeft(body: string, to: string, context: DraftContext, taken: Set<string>): string[] {
  const words = wordsOf(readMessage(body, to, context.sender.fullName).proper);
  return words.map((word) => word.folded).filter((word) => !taken.has(word));
}

function gramsOf(words: string[]): string[] {
  const count = Math.max(0, words.length - gramLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + gramLength).join(" "));
}
