"use client";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { beginPasskeyAction, keepPasskeyAction } from "@/lib/account/passkey-actions";
import { hasOptions } from "@/lib/auth/passkey-state";
import { type FormState, refused } from "@/lib/forms/state";

interface Props {
  words: Record<
    "name" | "nameHint" | "password" | "add" | "waiting" | "cancelled" | "unsupported" | "known",
    string
  >;
}

/** The password, then the device, then a passkey more. What speaks to the device is loaded once it is wanted. */
export function AddPasskey({ words }: Props) {
  async function add(state: FormState, form: FormData): Promise<FormState> {
    const begun = await beginPasskeyAction(state, form);
    if (!hasOptions(begun)) return begun;
    const values = { name: String(form.get("name") ?? "") };
    const { browserSupportsWebAuthn, startRegistration } = await import("@simplewebauthn/browser");
    if (!browserSupportsWebAuthn()) return refused(words.unsupported, values);
    const made = await startRegistration({ optionsJSON: begun.options }).catch((error: Error) => error);
    if (made instanceof Error)
      return refused(made.name === "InvalidStateError" ? words.known : words.cancelled, values);
    form.delete("currentPassword");
    form.set("answer", JSON.stringify(made));
    return keepPasskeyAction(state, form);
  }

  return (
    <ActionForm action={add} className="needs-scripts grid gap-5">
      <TextField name="name" label={words.name} hint={words.nameHint} maxLength={60} autoComplete="off" />
      <TextField
        name="currentPassword"
        type="password"
        label={words.password}
        autoComplete="current-password"
      />
      <div>
        <SubmitButton busy={words.waiting}>{words.add}</SubmitButton>
      </div>
    </ActionForm>
  );
}
