import type { ParsedResult, ParsingOption, ParsingReference } from "chrono-node/en";
import type { Temporal } from "temporal-polyfill";

/** What reads days and hours. */
export interface TimeReader {
  parse(text: string, reference: ParsingReference, option: ParsingOption): ParsedResult[];
}

/** How somebody who notes an interview says it in one language. */
export interface Tongue {
  /** What such a line begins with; `\b` knows no umlauts. */
  opening: RegExp;
  /** "for 45 min": a figure and its unit. */
  length: RegExp;
  /** By what means, to be left out of the employer's name. */
  by: RegExp;
  means: { onsite: RegExp; video: RegExp; phone: RegExp };
  /** "next Tuesday" isn't the one of this week. */
  next: RegExp;
  /** "with Dana at Acme", in this order. */
  turned: RegExp;
  with: RegExp;
  and: RegExp;
  /** Little words that are left over where a time was taken out. */
  before: RegExp;
  after: RegExp;
  /** The text as its reader understands it better. */
  prepared?: (text: string, today: Temporal.PlainDate) => string;
  reader: (text: string, zone: string) => TimeReader;
}
