"use client";
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { type Carried, takeCarried } from "@/components/invitation/carried";
import { DropHere } from "@/components/invitation/drop-here";
import { useDropped, type Wanted } from "@/components/invitation/use-dropped";
import { Disclosure } from "@/components/ui/disclosure";
import { FileField } from "@/components/ui/file-field";
import { FormContext } from "@/components/ui/form-context";
import { FormMessage } from "@/components/ui/form-message";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useTimesDone } from "@/components/ui/use-times-done";
import { type FormState, idle, invalid } from "@/lib/forms/state";

export interface ReadBoxWords {
  file: string;
  fileHint: string;
  pasted: string;
  pastedHint: string;
  read: string;
  reading: string;
  dropHere: string;
  tooLarge: string;
}

interface Props<State extends FormState> {
  read: (state: State | FormState, form: FormData) => Promise<State | FormState>;
  applicationId: string;
  mostBytes: number;
  /** The files that are meant, as `accept` says it. */
  accept: string;
  wanted: Wanted;
  words: ReadBoxWords;
  /** What is asked in the box before it is read again. */
  ask?: (state: State | FormState, times: number) => ReactNode;
  /** What is made of it, below; `times` counts how often something was read. */
  children: (state: State | FormState, times: number) => ReactNode;
}

/** A box for a file of somebody else's making: picked, dropped, or its text pasted. What is in it is shown below. */
export function ReadBox<State extends FormState>(props: Props<State>) {
  const { read, applicationId, mostBytes, accept, wanted, words, ask, children } = props;
  const [answered, send, pending] = useActionState<State | FormState, FormData>(
    read as never,
    idle as Awaited<State | FormState>,
  );
  const [stale, setStale] = useState<FormState | null>(null);
  const times = useTimesDone(answered);
  const box = useRef<HTMLFormElement>(null);
  const [tooLarge] = useState(() => invalid({ file: words.tooLarge }));
  // What was read is forgotten as soon as another file is picked.
  const state = stale === tooLarge ? tooLarge : stale === answered ? idle : answered;

  // Sent by hand, so that React doesn't empty the box once it is read.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("file");
    if (file instanceof File && file.size > mostBytes) return setStale(tooLarge);
    setStale(null);
    startTransition(() => send(form));
  }

  const take = (carried: Carried | null) => {
    const { current: form } = box;
    if (!carried || !form) return;
    put(form, carried);
    setStale(answered);
    form.requestSubmit();
  };
  const isOver = useDropped(wanted, take);
  const takeWaiting = useEffectEvent(() => take(takeCarried()));
  useEffect(() => takeWaiting(), []);

  return (
    <div className="grid gap-8">
      {isOver && <DropHere>{words.dropHere}</DropHere>}
      <FormContext value={{ state, pending }}>
        <form ref={box} action={send} onSubmit={submit} noValidate>
          <Panel padded>
            <div className="grid gap-3 [&_textarea]:max-h-48">
              <FormMessage state={state} />
              <input type="hidden" name="applicationId" value={applicationId} />
              <FileField
                name="file"
                label={words.file}
                hint={words.fileHint}
                accept={accept}
                onChange={(event) => {
                  setStale(answered);
                  if (event.currentTarget.files?.length) event.currentTarget.form?.requestSubmit();
                }}
              />
              <Disclosure summary={words.pasted} open={Boolean(state.values?.pasted)}>
                <TextArea
                  name="pasted"
                  label={words.pasted}
                  labelHidden
                  hint={words.pastedHint}
                  rows={4}
                  spellCheck={false}
                  onChange={() => setStale(answered)}
                  onPaste={({ currentTarget }) => setTimeout(() => currentTarget.form?.requestSubmit())}
                />
              </Disclosure>
              {ask?.(state, times)}
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <SubmitButton variant="plain" busy={words.reading}>
                  {words.read}
                </SubmitButton>
                <p role="status" className="text-13 text-text-2">
                  {state.status === "done" ? state.message : ""}
                </p>
              </div>
            </div>
          </Panel>
        </form>
      </FormContext>
      {children(state, times)}
    </div>
  );
}

/** Puts into the box what was dropped or pasted on another page. */
function put(form: HTMLFormElement, { file, text }: Carried): void {
  if (file) {
    const files = new DataTransfer();
    files.items.add(file);
    const field = form.elements.namedItem("file");
    if (field instanceof HTMLInputElement) field.files = files.files;
  } else {
    const field = form.elements.namedItem("pasted");
    if (field instanceof HTMLTextAreaElement) field.value = text ?? "";
  }
}
