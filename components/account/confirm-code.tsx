"use client";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { useForm } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { confirmSecondStepAction } from "@/lib/account/second-step-actions";

interface Props {
  words: { code: string; confirm: string; turnedOn: string; codesLede: string; codes: string };
  /** Whether there is a key that waits for its first code. */
  asks: boolean;
  /** The key, which is of no use any more once the first code was right. */
  children: ReactNode;
}

/**
 * The first code, and then, this once, the recovery codes. It stands on the page in any case: without scripts the codes
 * come with a page that asks no more.
 */
export function ConfirmCode({ words, asks, children }: Props) {
  return (
    <ActionForm action={confirmSecondStepAction}>
      <Codes words={words} />
      {asks && <Ask words={words}>{children}</Ask>}
    </ActionForm>
  );
}

function Ask({ words, children }: Omit<Props, "asks">) {
  if (useForm().state.codesOnce) return null;
  return (
    <>
      {children}
      <TextField
        name="code"
        label={words.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={40}
      />
      <div>
        <SubmitButton>{words.confirm}</SubmitButton>
      </div>
    </>
  );
}

function Codes({ words }: { words: Props["words"] }) {
  const { codesOnce } = useForm().state;
  // The region is there before it has anything to say, so that it is heard.
  return (
    <div role="status" className="empty:hidden">
      {codesOnce && (
        <div className="grid gap-3">
          <h2 className="text-17 font-title">{words.turnedOn}</h2>
          <p className="text-14 text-text-2">{words.codesLede}</p>
          <ul
            aria-label={words.codes}
            className="grid grid-cols-2 gap-x-6 gap-y-1 font-mono text-14 phone:grid-cols-1"
          >
            {codesOnce.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
