"use client";
import { useId } from "react";
import { SectionHead } from "@/components/ui/section-head";
import { fill, sentence } from "@/lib/words/fill";
import type { EditorWords } from "./editor-words";
import { lookOf } from "./paint";
import type { Shown } from "./read-through";
import { inTwo } from "./says";
import type { Text } from "./text";
import { wordsIn } from "./use-left";

interface Props {
  /** The list, as the text's description. */
  id: string;
  words: EditorWords;
  /** Null until the text has been read for the first time. */
  findings: readonly Shown[] | null;
  /** The text that they are found in. */
  text: Text;
  /** How many were left as they are. */
  left: number;
  onShow: (finding: Shown) => void;
  onFix: (finding: Shown, fix: string) => void;
  onLeave: (finding: Shown) => void;
  onLookAgain: () => void;
}

/** What there is to look at, the gravest first: each with its place, its reason and, where there is one, a way to put it right. */
export function FindingList({ id, words, findings, text, left, onLookAgain, ...on }: Props) {
  const head = useId();
  return (
    <section aria-labelledby={head}>
      <SectionHead id={head}>{headline(findings, words)}</SectionHead>
      <p role="status" className="sr-only">
        {findings && headline(findings, words)}
      </p>
      <ol
        id={id}
        className="divide-y divide-line rounded-3 bg-surface shadow-1 empty:hidden forced-colors:border"
      >
        {findings?.map((finding, index) => (
          <Item key={keyOf(finding, index)} n={index + 1} {...{ finding, text, words }} {...on} />
        ))}
      </ol>
      {left > 0 && (
        <p className="mt-2 text-13 text-text-3">
          {left === 1
            ? words.leftOne
            : fill(words.leftMany, { Count: sentence(words.numbers[left] ?? String(left)) })}{" "}
          <button type="button" className="link coarse:min-h-11" onClick={onLookAgain}>
            {words.lookAgain}
          </button>
        </p>
      )}
    </section>
  );
}

export function headline(findings: readonly Shown[] | null, words: EditorWords): string {
  if (!findings) return words.reading;
  if (findings.length === 0) return words.nothingToLookAt;
  if (findings.length === 1) return words.oneToLookAt;
  return fill(words.toLookAt, { Count: sentence(words.numbers[findings.length] ?? String(findings.length)) });
}

type ItemProps = Pick<Props, "text" | "words" | "onShow" | "onFix" | "onLeave"> & {
  n: number;
  finding: Shown;
};

function Item({ n, finding, text, words, onShow, onFix, onLeave }: ItemProps) {
  const [what, more] =
    finding.rule === "gap-open" ? [questionIn(finding, text), finding.says] : inTwo(finding.says);
  const rules = finding.rules
    .map((rule) => fill(words.rule, { guide: rule.guide, n: rule.number }))
    .join(" · ");
  const { fix } = finding;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-2.5 px-4 py-3 text-14 wrap-anywhere">
      <span className="finding-number" data-look={lookOf(finding)}>
        {n}
      </span>
      <div>
        <button
          type="button"
          lang="en"
          title={words.nextFinding}
          className="rounded-1 text-start font-title hover:text-accent-text"
          onClick={() => onShow(finding)}
        >
          {what}
        </button>
        <p lang="en" className="text-13 text-text-2">
          {[more, rules].filter(Boolean).join(" ")}
        </p>
        <div className="mt-0.5 flex flex-wrap gap-x-3.5 text-13 font-label">
          {fix !== undefined && (
            <button
              type="button"
              className="min-h-6 rounded-1 text-accent-text hover:underline coarse:min-h-11"
              onClick={() => onFix(finding, fix)}
            >
              {fixWords(finding, fix, words)}
            </button>
          )}
          {finding.rule !== "gap-open" && (
            <button
              type="button"
              aria-label={`${words.leave}: ${what}`}
              className="min-h-6 rounded-1 font-normal text-text-3 hover:text-text coarse:min-h-11"
              onClick={() => onLeave(finding)}
            >
              {words.leave}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

function fixWords({ rule }: Shown, fix: string, words: EditorWords): string {
  if (fix.trim() === "") return words.takeOut;
  return rule === "wrong-name" ? fill(words.write, { text: fix }) : words.putRight;
}

/** What a gap asks stands between its brackets, and tells one gap from the next. */
const questionIn = (gap: Shown, text: Text) => wordsIn(gap, text).replace(/^\[\[|\]\]$/g, "");

const keyOf = ({ rule, start }: Shown, index: number) => `${rule} ${start} ${index}`;
