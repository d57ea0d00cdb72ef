/** A noted fact, ready for a sentence: a phrase that goes into one, or a sentence that stands alone. */
export type Noted = { phrase: string } | { sentence: string };

const clauseOpening = /^(?:I|we|you|they|he|she|it|there|this)(?:['’]\w+)?\s+\p{Ll}/iu;
const subject =
  "(?=(?:I|we|you|they|he|she|it|there|nobody|everybody|everyone|people|your|our|their|his|her|my|the)\\b|\\p{L}+s\\s)";
/** "that you test early", "That nurses skip it", not "that pipe in the corner". */
const thatClause = new RegExp(`^that\\s+${subject}`, "iu");
const noNote = /^(?:none|nothing|n\/?a|no|nil|unknown|[-–—?.]+)\.?$/iu;
/** What the sentence around it says already. */
const saidBefore = {
  about: /^about\s+(?=\S)/iu,
  that: new RegExp(
    `^(?:(?:I\\s+)?forgot\\s+to\\s+(?:say|mention|add|tell\\s+\\p{L}+)(?:\\s+that)?\\s+|to\\s+(?:say|add|mention)\\s+(?:that\\s+)?|that\\s+${subject})`,
    "iu",
  ),
};
const articleOpening = /^(?:The|An?|How|What|Why|When|Where|Whether|Your|Our|Their|My|Its)\s/;
const gerundOpening = /^\p{Lu}\p{Ll}+ing\s/u;

/** Reads a note that follows "about": null where there is none. Its words are kept as they are. */
export function notedThing(note: string | undefined): Noted | null {
  const text = tidy(note).replace(saidBefore.about, "");
  if (!text) return null;
  if (isSentence(text)) return { sentence: asSentence(text) };
  if (thatClause.test(text)) return { phrase: `the fact ${asPhrase(text.replace(/^T/, "t"))}` };
  if (clauseOpening.test(text)) return { sentence: asSentence(text) };
  return { phrase: asPhrase(text) };
}

/** Reads a note that follows "I forgot to say that", where a clause ("I speak Portuguese") is a phrase too. */
export function notedClause(note: string | undefined): Noted | null {
  const text = tidy(note).replace(saidBefore.that, "");
  if (!text) return null;
  return isSentence(text) ? { sentence: asSentence(text) } : { phrase: asPhrase(text) };
}

function tidy(note: string | undefined): string {
  const text = (note ?? "").replace(/\s+/g, " ").trim();
  return noNote.test(text) ? "" : text;
}

function isSentence(text: string): boolean {
  return /^["“‘'(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) && /[.!?…。！？]["”’')]?$/u.test(text);
}

/** Ends in a full stop; a draft of ours raises no voice, so an exclamation mark becomes one. */
function asSentence(text: string): string {
  const calm = text.replace(/!+(?=["”’')]?$)/u, ".");
  const capital = calm.charAt(0).toLocaleUpperCase("en") + calm.slice(1);
  return /[.?…。？]["”’')]?$/u.test(capital) ? capital : `${capital}.`;
}

/** Fits into the middle of a sentence: no full stop, and no capital that only opens a sentence. */
function asPhrase(text: string): string {
  const open = text.replace(/[\s.!;,:]+$/u, "");
  const opensAsSentence = articleOpening.test(open) || gerundOpening.test(open);
  return opensAsSentence ? open.charAt(0).toLocaleLowerCase("en") + open.slice(1) : open;
}

/** Puts a note into words: `within` where it is a phrase, `beside` where it is a sentence of its own. */
export function put(
  note: Noted,
  within: (phrase: string) => string,
  beside: (sentence: string) => string,
): string {
  return "phrase" in note ? within(note.phrase) : beside(note.sentence);
}
