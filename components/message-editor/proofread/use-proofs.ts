"use client";
import { useEffect, useState } from "react";
import type { Text } from "../text";
import { isRead, type Proof, type ProofRecord, proofs, read, unread } from "./proof-record";

export interface Proofs {
  isDone: (proof: Proof) => boolean;
  /** The first that isn't done with this text; null where all are. */
  next: Proof | null;
  /** Which one is being read. */
  reading: Proof | null;
  open: (proof: Proof | null) => void;
  /** Notes that one is done, and goes on to the next one. Returns which; null after the last. */
  finish: (proof: Proof) => Proof | null;
  /** Whether to ask for them before the message is marked as sent. */
  mayAsk: boolean;
  asked: () => void;
}

/** The three reads of one step's message, remembered for as long as the window is open. */
export function useProofs(stepId: string, text: Text): Proofs {
  const key = `afterword:proofs:${stepId}`;
  const [record, setRecord] = useState(unread);
  const [reading, open] = useState<Proof | null>(null);
  useEffect(() => setRecord(remembered(key)), [key]);

  function change(changed: ProofRecord) {
    setRecord(changed);
    try {
      sessionStorage.setItem(key, JSON.stringify(changed));
    } catch {
      // A window without storage forgets it on the next load.
    }
  }

  return {
    isDone: (proof) => isRead(record, proof, text),
    next: nextOf(record, text),
    reading,
    open,
    finish: (proof) => {
      const changed = read(record, proof, text);
      const next = nextOf(changed, text);
      change(changed);
      open(next);
      return next;
    },
    mayAsk: !record.settled,
    asked: () => change({ ...record, settled: true }),
  };
}

function nextOf(record: ProofRecord, text: Text): Proof | null {
  return proofs.find((proof) => !isRead(record, proof, text)) ?? null;
}

function remembered(key: string): ProofRecord {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return kept && typeof kept === "object" ? { ...unread, ...kept } : unread;
  } catch {
    return unread;
  }
}
