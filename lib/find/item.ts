import type { StateName } from "@/components/ui/state";
import type { Medium } from "@/lib/policy/types";

/** What an item's picture is: a state's glyph, or one of the icons by its name here. */
export type Picture =
  | StateName
  | "person"
  | "reference"
  | "page"
  | "search"
  | "add"
  | "answer"
  | "sent"
  | "interview"
  | "keys";

/** A verb that has to know of which application, or of which step. */
export type Verb = "answer" | "interview" | "sent";

/** One thing in the palette, with what choosing it does. */
export interface Item {
  id: string;
  text: string;
  detail?: string;
  picture: Picture;
  does:
    | { kind: "go"; href: string }
    /** Asks on: of which one? */
    | { kind: "ask"; verb: Verb }
    /** Marks a step's message as sent. */
    | { kind: "mark"; applicationId: string; stepId: string; medium: Medium }
    /** Looks for this in place of what was typed. */
    | { kind: "type"; text: string }
    | { kind: "keys" };
}

/** What the palette holds before anything is typed, with the sentences it prints. */
export interface Opening {
  words: PaletteWords;
  /** Verbs and pages. */
  always: Item[];
  applications: Item[];
  /** The steps whose messages can be marked as sent. */
  toSend: Item[];
}

export interface PaletteWords {
  title: string;
  placeholder: string;
  list: string;
  keysHead: string;
  close: string;
  /** "Nothing called “{typed}”." */
  nothing: string;
  none: string;
  ask: Record<Verb, string>;
  /** A verb at an application: "Log an answer". */
  verb: Record<Verb, string>;
  keys: readonly { of: string; keys: readonly { press: readonly string[]; does: string }[] }[];
}

/** What was found for a text. */
export interface Answer {
  /** What a line of quick add proposes. */
  proposed: Item[];
  found: Item[];
  /** The whole sentence where nothing is called so. */
  nothing: string | null;
}
