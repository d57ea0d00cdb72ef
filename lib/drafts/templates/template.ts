import type { Material } from "../material";

/** One way to say one thing. */
export type Phrasing = (material: Material) => string;

export interface Template {
  /** Three to six words. */
  subjects: Phrasing[];
  greetings: Phrasing[];
  /** What the message says, piece by piece, each in several phrasings. */
  parts: Record<string, Phrasing[]>;
  /** Names of parts by paragraph, in several orders. */
  orders: string[][][];
  closings: string[];
  /** Parts that give way, first to last, where the message would have more words than `above`. */
  spare: { part: string; above: number }[];
}
