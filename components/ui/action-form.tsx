"use client";
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from "react";
import type { FormState } from "@/lib/forms/state";
import { FormContext } from "./form-context";
import { FormMessage } from "./form-message";
import { raiseToast } from "./raise-toast";

type Props = Omit<ComponentProps<"form">, "action" | "onSubmit" | "children"> & {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial?: FormState;
  /** Empties the fields once the action is done: for a form that adds one thing after another. */
  emptyWhenDone?: boolean;
  /** Runs in the browser once the action is done, as to close a dialog. */
  onDone?: (state: FormState) => void;
  children: ReactNode;
};

const idle: FormState = { status: "idle" };

/** A form over a server action: shows what came back beside the fields, and keeps what was typed. */
export function ActionForm({ action, initial = idle, emptyWhenDone, onDone, children, ...rest }: Props) {
  const [state, send, pending] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);
  const seen = useRef(initial);

  // Submitted by hand: React empties a form after its action, and what was typed would be gone.
  // Without JavaScript the browser posts the same action, and the values come back in the state.
  function submit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => send(data));
  }

  useEffect(() => {
    if (state === seen.current) return;
    seen.current = state;
    if (state.status === "invalid") focusFirstInvalid(form.current);
    if (state.status !== "done") return;
    if (emptyWhenDone) form.current?.reset();
    if (state.message) raiseToast({ text: state.message, undo: state.undo });
    onDone?.(state);
  }, [state, emptyWhenDone, onDone]);

  return (
    <FormContext value={{ state, pending }}>
      <form ref={form} action={send} onSubmit={submit} noValidate className="grid gap-5" {...rest}>
        <FormMessage state={state} />
        {children}
      </form>
    </FormContext>
  );
}

function focusFirstInvalid(form: HTMLFormElement | null) {
  const field = form?.querySelector<HTMLElement>("[aria-invalid='true'], fieldset[data-invalid] input");
  (field ?? form?.querySelector<HTMLElement>("[data-form-message]"))?.focus();
}
