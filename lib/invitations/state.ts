import type { FormState } from "@/lib/forms/state";

/** What came of reading an invitation: a form filled with it, a question, or something to be told. */
export type Found =
  | {
      kind: "choose";
      question: string;
      choices: { value: string; label: string }[];
      more: string;
      moves: FoundMoves | null;
    }
  | { kind: "form"; remarks: string[] }
  | { kind: "call-off"; interviewId: string; sequence: number; message: string }
  | { kind: "told"; message: string; link: { href: string; label: string } | null };

/** The interviews that a newer version of their series moves, and what the button that moves them sends. */
export interface FoundMoves {
  said: { id: string; title: string; change: string }[];
  label: string;
  act: string;
  fields: string;
}

export type InvitationState = FormState & { found?: Found };
