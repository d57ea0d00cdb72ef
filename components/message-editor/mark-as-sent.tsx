"use client";
import { type FormEvent, useRef, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { DateTimeField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { raiseToast } from "@/components/ui/raise-toast";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/state";
import type { Desk } from "@/lib/messages/view";
import type { Autosave, Snapshot } from "./autosave";
import type { EditorWords } from "./editor-words";
import { AskFirst } from "./proofread/ask-first";
import type { Proofs } from "./proofread/use-proofs";

interface Props {
  desk: Desk;
  autosave: Autosave;
  now: Snapshot;
  proofs: Proofs;
  words: EditorWords;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Where to go on to. */
  redirectTo: string;
}

/** Says that it went out. What isn't saved yet is saved first: the text that is kept is the one that was sent. */
export function MarkAsSent({ desk, autosave, now, proofs, words, action, redirectTo }: Props) {
  const [flushing, setFlushing] = useState(false);
  const kind = desk.context?.kind;
  const asksFirst = kind !== "call-sheet" && kind !== "reference-briefing";

  const asking = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement | null>(null);

  function beforeSending(event: FormEvent<HTMLElement>) {
    form.current = event.target as HTMLFormElement;
    const asks = asksFirst && proofs.mayAsk;
    if (!asks && !autosave.unsaved) return;
    event.preventDefault();
    event.stopPropagation();
    if (!asks) return void saveFirst();
    proofs.asked();
    asking.current?.showModal();
  }

  async function saveFirst() {
    if (flushing) return;
    setFlushing(true);
    const saved = await autosave.flush();
    setFlushing(false);
    // The hidden fields have the saved message's id once the page has caught up.
    if (saved) send();
    else raiseToast({ text: words.notFlushed });
  }

  const send = () => setTimeout(() => form.current?.requestSubmit());

  const label =
    kind === "call-sheet"
      ? words.markAsCalled
      : kind === "reference-briefing"
        ? words.markAsTold
        : words.markAsSent;
  return (
    <>
      <div className="contents" onSubmitCapture={beforeSending}>
        <ActionForm action={action} className="contents">
          <input type="hidden" name="applicationId" value={desk.applicationId} />
          <input type="hidden" name="stepId" value={desk.stepId} />
          <input type="hidden" name="contactId" value={desk.to?.id ?? ""} />
          <input type="hidden" name="messageId" value={now.stored ? now.id : ""} />
          <input type="hidden" name="redirectTo" value={redirectTo} />
          {desk.medium === "email" && <input type="hidden" name="subject" value={now.text.subject ?? ""} />}
          {/* A textarea, since an input would lose the line ends. */}
          <textarea hidden readOnly name="body" value={now.text.body} />
          <span className="desk-mark">
            <SubmitButton variant="bare" aria-keyshortcuts="s">
              {label}
            </SubmitButton>
          </span>
          <div className="order-1 basis-full">
            <Disclosure summary={words.otherwise}>
              <div className="grid max-w-120 grid-cols-2 gap-4 phone:grid-cols-1">
                <SelectField
                  name="medium"
                  label={words.by}
                  defaultValue={desk.medium}
                  options={options(words)}
                />
                <DateTimeField name="sentAt" label={words.when} hint={words.whenHint} />
                <span>
                  <SubmitButton variant="plain">{label}</SubmitButton>
                </span>
              </div>
            </Disclosure>
          </div>
        </ActionForm>
      </div>
      <AskFirst ref={asking} words={words} onRead={() => proofs.open(proofs.next)} onSend={send} />
    </>
  );
}

function options({ media }: EditorWords) {
  return Object.entries(media).map(([value, label]) => ({ value, label }));
}
