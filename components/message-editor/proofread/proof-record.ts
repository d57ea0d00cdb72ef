import type { MessageKind } from "@/lib/drafts";
import type { Text } from "../text";

/** Three reads, each for one thing alone (Tips, rule 8). */
export const proofs = ["sense", "tone", "names"] as const;
export type Proof = (typeof proofs)[number];

/** Whether a message of this kind is read through before it goes: not what is said on the phone. */
export const isProofread = (kind: MessageKind): boolean => kind !== "call-sheet";

/** What was read of one message: of each read, the text it was done with. */
export interface ProofRecord {
  done: Partial<Record<Proof, string>>;
  /** All three were done once, or "Mark as sent" has asked for them: it doesn't ask again. */
  settled: boolean;
}

export const unread: ProofRecord = { done: {}, settled: false };

/** The record once one more read is done with a text. */
export function read(record: ProofRecord, proof: Proof, text: Text): ProofRecord {
  const done = { ...record.done, [proof]: hashOf(text) };
  return { done, settled: record.settled || proofs.every((one) => done[one] !== undefined) };
}

/** Whether a read was done with the very text. */
export function isRead(record: ProofRecord, proof: Proof, text: Text): boolean {
  return record.done[proof] === hashOf(text);
}

/** A short name for a text; FNV-1a, which is no secret and needs none. */
function hashOf({ subject, body }: Text): string {
  let hash = 0x811c9dc5;
  for (const unit of `${subject ?? ""}\n${body}`) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
