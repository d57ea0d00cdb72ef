/**
 * One way to say one thing, with {words} from the records in it. Where a note may be a sentence of its own,
 * there are two: the first for a phrase, the second for a sentence.
 */
export type Phrasing = string | readonly [withPhrase: string, withSentence: string];

export interface Template {
  /** In order of liking; the first of three to six words is taken. */
  subjects: string[];
  /** None: the text is the user's own and addresses nobody. */
  greetings: string[];
  /** What the message says, piece by piece, each in several phrasings. `thanks` opens where thanks were missed. */
  parts: Record<string, Phrasing[]>;
  /** Names of parts by paragraph, in several orders. */
  orders: string[][][];
  closings: string[];
  /** Parts that are left out where their fact isn't known; others ask for it. */
  ifKnown?: string[];
  /** Parts that give way, first to last, where the message has more words than `above`. */
  spare: { part: string; above: number }[];
}
