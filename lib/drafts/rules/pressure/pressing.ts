/** A turn of phrase that presses, in plain lower-case letters. */
export interface Pressing {
  phrase: RegExp;
  /** What may stand before it in the same sentence and makes it harmless. */
  unless?: RegExp;
  says: string;
}

export const pressing = (says: string, unless: RegExp | undefined, phrases: string[]): Pressing[] =>
  phrases.map((phrase) => ({ phrase: new RegExp(phrase, "g"), unless, says }));

/** Up to so many letters of the same sentence. */
export const within = (letters: number): string => `[^.?!;\\n]{0,${letters}}?`;

export const anAnswer =
  "(?:firm |final |clear |quick |prompt |swift |speedy |definite |straight |fast |immediate |written |proper )*" +
  "(?:answer|reply|response|decision|update|feedback|verdict|confirmation|word back|commitment)";
