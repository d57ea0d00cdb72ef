"use client";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { askForPasskeyAction, passkeySignInAction } from "@/lib/auth/passkey-actions";
import { hasOptions } from "@/lib/auth/passkey-state";
import { type FormState, refused } from "@/lib/forms/state";

interface Props {
  words: { signIn: string; waiting: string; cancelled: string; unsupported: string };
  /** Where to go on to. */
  from: string;
}

/** The way in by a passkey. What speaks to the device is loaded once it is wanted. */
export function PasskeySignIn({ words, from }: Props) {
  async function signIn(state: FormState, form: FormData): Promise<FormState> {
    const asked = await askForPasskeyAction(state, form);
    if (!hasOptions(asked)) return asked;
    const { browserSupportsWebAuthn, startAuthentication } = await import("@simplewebauthn/browser");
    if (!browserSupportsWebAuthn()) return refused(words.unsupported);
    const answer = await startAuthentication({ optionsJSON: asked.options }).catch(() => null);
    if (!answer) return refused(words.cancelled);
    form.set("answer", JSON.stringify(answer));
    return passkeySignInAction(state, form);
  }

  return (
    <ActionForm action={signIn} className="grid gap-5">
      <input type="hidden" name="from" value={from} />
      <SubmitButton variant="plain" busy={words.waiting}>
        {words.signIn}
      </SubmitButton>
    </ActionForm>
  );
}
