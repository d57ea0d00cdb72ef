import { diffWordsWithSpace } from "diff";
import { useMemo } from "react";

const patience = 50; // milliseconds; two texts that have little in common are shown without marks

export default function Marked({ text, from }: { text: string; from: string }) {
  const parts = useMemo(() => partsOf(text, from), [text, from]);
  return parts.map(({ at, words, isOther }) =>
    isOther ? (
      <mark key={at} className="rounded-1 bg-thanking-tint text-text">
        {words}
      </mark>
    ) : (
      <span key={at}>{words}</span>
    ),
  );
}

function partsOf(text: string, from: string) {
  const found = diffWordsWithSpace(from, text, { timeout: patience });
  let at = 0;
  return (found ?? [{ value: text, added: false, removed: false }])
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => {
      const part = { at, words: value, isOther: added };
      at += value.length;
      return part;
    });
}
