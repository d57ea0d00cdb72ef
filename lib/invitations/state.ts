import type { FormState } from "@/lib/forms/state";

/** What came of reading an invitation: a form filled with it, a question, or something to be told. */
export type Found =
  | { kind: "choose"; question: string; choices: { value: string; label: string }[]; more: string }
  | { kind: "form"; remarks: string[] }
  | { kind: "call-off"; interviewId: string; sequence: number; message: string }
  | { kind: "told"; message: string; link: { href: string; label: string } | null };

export type InvitationState = FormState & { found?: Found };
