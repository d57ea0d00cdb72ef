"use client";
import type { MessageKind } from "@/lib/drafts";
import { fill } from "@/lib/words/fill";
import type { EditorWords } from "./editor-words";

/** Of a thank-you: drafted with 75 words or more, and never more than 180 (Tips, rule 7). */
const good = { from: 75, to: 180 };
const scale = 220;

interface Props {
  /** Null until it has been counted. */
  count: number | null;
  kind: MessageKind;
  words: EditorWords;
}

/** How many words the message has between greeting and signature, and of a thank-you whether that is a good length. */
export function Length({ count, kind, words }: Props) {
  if (count === null) return <span />;
  const said = count === 1 ? words.word : fill(words.words, { n: count });
  if (kind !== "thank-you" && kind !== "thank-you-letter") return <span>{said}</span>;
  const verdict = count < good.from ? words.short : count > good.to ? words.long : words.good;
  return (
    <span>
      {said}
      <span role="img" aria-label={fill(words.goodLength, good)} className="meter">
        <i style={{ insetInlineStart: at(good.from), width: at(good.to - good.from) }} />
        <b style={{ insetInlineStart: at(Math.min(count, scale)) }} />
      </span>
      {verdict}
    </span>
  );
}

const at = (words: number) => `${((words / scale) * 100).toFixed(1)}%`;
