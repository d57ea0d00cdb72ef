"use client";
import { Check } from "lucide";
import { lazy, Suspense } from "react";
import { Icon } from "@/components/ui/icon";
import type { DraftContext } from "@/lib/drafts";
import type { EditorWords } from "../editor-words";
import type { Text } from "../text";
import { proofs as all, type Proof } from "./proof-record";
import type { Proofs } from "./use-proofs";

const Reading = lazy(() => import("./reading"));

interface Props {
  proofs: Proofs;
  text: Text;
  context: DraftContext;
  words: EditorWords;
}

/** The three reads beneath the text: which are done, and the way into each. */
export function Proofreads({ proofs, text, context, words }: Props) {
  const say = words.proof;
  const about = (proof: Proof) => {
    if (proofs.isDone(proof)) return say.done;
    return proof === "names" ? namesToLookFor(context) || say.names.about : say[proof].about;
  };
  return (
    <>
      <ol aria-label={say.title} className="desk-proof">
        {all.map((proof, index) => (
          <li key={proof} aria-current={proofs.next === proof ? "step" : undefined}>
            <button type="button" aria-haspopup="dialog" onClick={() => proofs.open(proof)}>
              <span className="flex items-center gap-1.5 font-title text-text">
                {proofs.isDone(proof) && <Icon of={Check} className="text-text-3" />}
                {index + 1} {say[proof].title}
              </span>
              <span className="truncate">{about(proof)}</span>
            </button>
          </li>
        ))}
      </ol>
      {proofs.reading && (
        <Suspense fallback={null}>
          <Reading proof={proofs.reading} {...{ proofs, text, context, words }} />
        </Suspense>
      )}
    </>
  );
}

function namesToLookFor({ recipient, employer }: DraftContext): string {
  return [recipient?.fullName, employer].filter(Boolean).join(", ");
}
