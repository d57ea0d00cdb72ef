"use client";
import { type ReactNode, useId } from "react";
import { Differing } from "./differing";
import type { Text } from "./text";

interface Props {
  text: Text;
  /** The one that stands in the editor: where they part is marked. */
  beside: Text;
  says: string;
  detail: string;
  /** Where the other text is from. */
  title: string;
  /** The buttons to choose by. */
  children: ReactNode;
}

/** Another text of the same draft, to be seen beside the one that is being written. */
export function AnotherText({ text, beside, says, detail, title, children }: Props) {
  const head = useId();
  return (
    <section aria-labelledby={head} className="rounded-3 bg-surface p-4 shadow-1 forced-colors:border">
      <p role="alert" className="text-14">
        <strong className="font-title">{says}</strong> {detail}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">{children}</div>
      <h2 id={head} className="mt-4 text-13 font-title">
        {title}
      </h2>
      <div dir="auto" className="mt-2 rounded-2 bg-inset px-3 py-2.5 font-serif whitespace-pre-wrap">
        {text.subject && (
          <p className="mb-2 font-title">
            <Differing text={text.subject} from={beside.subject ?? ""} />
          </p>
        )}
        <Differing text={text.body} from={beside.body} />
      </div>
    </section>
  );
}
