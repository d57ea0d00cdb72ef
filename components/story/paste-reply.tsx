"use client";
import {
  type ClipboardEvent,
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from "react";
import { ActionForm } from "@/components/ui/action-form";
import { FormContext } from "@/components/ui/form-context";
import { FormMessage } from "@/components/ui/form-message";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useTimesDone } from "@/components/ui/use-times-done";
import { idle } from "@/lib/forms/state";
import type { Words } from "@/lib/words";

type Action = ComponentProps<typeof ActionForm>["action"];

interface Props {
  applicationId: string;
  /** Reads what was pasted: its values and notes fill the other form. */
  read: Action;
  log: Action;
  words: Pick<Words["answers"], "paste" | "pasteHint" | "read" | "reading" | "orByHand">;
  /** The fields of the form that logs an answer. */
  children: ReactNode;
}

/** A box for a pasted reply, and below it the form that logs an answer, filled with what was found in it. */
export function PasteReply({ applicationId, read, log, words, children }: Props) {
  const [reading, send, pending] = useActionState(read, idle);
  const times = useTimesDone(reading);
  const isRead = reading.status === "done";
  const form = useRef<HTMLFormElement>(null);
  const isUnread = reading.status === "idle";

  // Pasted on a slow line, before this page could listen.
  useEffect(() => {
    const box = form.current?.elements.namedItem("pasted");
    if (isUnread && box instanceof HTMLTextAreaElement) readIfFilled(box);
  }, [isUnread]);

  // Sent by hand, so that React doesn't empty the box once it is read.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  }

  return (
    <div className="grid gap-5">
      <FormContext value={{ state: reading, pending }}>
        <form
          ref={form}
          action={send}
          onSubmit={submit}
          noValidate
          className="grid gap-3 [&_textarea]:max-h-48"
        >
          <FormMessage state={reading} />
          <input type="hidden" name="applicationId" value={applicationId} />
          <TextArea name="pasted" label={words.paste} hint={words.pasteHint} rows={3} onPaste={readAtOnce} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <SubmitButton variant="plain" busy={words.reading}>
              {words.read}
            </SubmitButton>
            <p role="status" className="text-13 text-text-2">
              {isRead ? reading.message : ""}
            </p>
            {!isRead && <p className="text-13 text-text-3">{words.orByHand}</p>}
          </div>
        </form>
      </FormContext>
      <Panel padded>
        <ActionForm
          key={times}
          action={log}
          initial={isRead ? { status: "idle", values: reading.values, notes: reading.notes } : idle}
        >
          {children}
        </ActionForm>
      </Panel>
    </div>
  );
}

/** What is pasted into the empty box is read without another press. */
function readAtOnce({ currentTarget: box }: ClipboardEvent<HTMLTextAreaElement>) {
  if (box.value.trim() === "") setTimeout(() => readIfFilled(box));
}

function readIfFilled(box: HTMLTextAreaElement) {
  if (box.value.trim() !== "") box.form?.requestSubmit();
}
