import type { FormState } from "@/lib/forms/state";

/** What came of reading a file of contacts. The fields of each stand in the values. */
export type CardsState = FormState & {
  found?: {
    /** Each person that can be ticked, by the number their fields have. */
    people: FoundPerson[];
    /** What is to be said of the file: how many don't fit, how many are nameless. */
    remarks: string[];
  };
};

export interface FoundPerson {
  /** Says that they are here already; empty for somebody new. */
  known: string;
  /** The other addresses and numbers that the card has. */
  emails: string[];
  phones: string[];
}
