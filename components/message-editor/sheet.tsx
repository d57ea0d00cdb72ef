"use client";
import { Copy } from "lucide";
import { type ReactNode, type RefObject, useId, useMemo } from "react";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import type { MessageKind } from "@/lib/drafts";
import type { EditorWords } from "./editor-words";
import { paint } from "./paint";
import { PaintedText } from "./painted-text";
import type { Shown } from "./read-through";
import type { Text } from "./text";
import { typedIn } from "./typed-text";

interface Props {
  kind: MessageKind;
  text: Text;
  /** Only of an e-mail. */
  withSubject: boolean;
  findings: readonly Shown[];
  /** The id of the list of findings. */
  describedBy: string;
  words: EditorWords;
  fields: { subject: RefObject<HTMLInputElement | null>; body: RefObject<HTMLTextAreaElement | null> };
  onEdit: (text: Text) => void;
  onCopySubject: () => void;
  to: ReactNode;
  foot: ReactNode;
}

/** The sheet of paper: whom it goes to, the subject, the text with its marks. */
export function Sheet({ kind, text, findings, describedBy, words, fields, onEdit, ...rest }: Props) {
  const subjectId = useId();
  const stretches = useMemo(() => paint(text.body, findings, "body"), [text.body, findings]);
  const marked = findings.some((one) => one.in === "subject");
  return (
    <section aria-label={words.draft} className="desk-sheet" data-kind={kind}>
      <div className="desk-head">
        {rest.to}
        {rest.withSubject && (
          <>
            <label htmlFor={subjectId} className="text-text-3">
              {words.subject}
            </label>
            <input
              ref={fields.subject}
              id={subjectId}
              lang="en"
              dir="auto"
              autoComplete="off"
              aria-describedby={describedBy}
              className="subject"
              data-marked={marked || undefined}
              value={text.subject ?? ""}
              onChange={(event) => onEdit({ ...text, subject: typedIn(event.target) })}
            />
            <IconButton label={words.copySubject} icon={<Icon of={Copy} />} onClick={rest.onCopySubject} />
          </>
        )}
      </div>
      <PaintedText
        ref={fields.body}
        value={text.body}
        stretches={stretches}
        aria-label={kind === "call-sheet" ? words.points : words.message}
        aria-describedby={describedBy}
        onChange={(event) => onEdit({ ...text, body: typedIn(event.target) })}
      />
      <div className="desk-foot">{rest.foot}</div>
    </section>
  );
}
