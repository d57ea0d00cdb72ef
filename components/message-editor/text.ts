import type { Current } from "@/lib/messages/save";

export type { Current };

/** What the editor edits. The subject is null where the medium has none and nobody wrote one. */
export interface Text {
  subject: string | null;
  body: string;
}

export const textOf = ({ subject, body }: Text): Text => ({ subject, body });

/** Whether nothing would be lost by taking one for the other. The server takes white space off a subject's ends. */
export function isSame(a: Text, b: Text): boolean {
  return a.body === b.body && (a.subject ?? "").trim() === (b.subject ?? "").trim();
}
