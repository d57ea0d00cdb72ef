import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { askForPasskeyAction, passkeySignInAction } from "@/lib/auth/passkey-actions";
import { hasOptions } from "@/lib/auth/passkey-state";
import { type FormState, refused } from "@/lib/forms/state";

/** Signs in by a passkey of this device: the server says what to ask it, and judges its answer. Browser only. */
export async function askPasskey(
  words: { cancelled: string; unsupported: string },
  state: FormState,
  form: FormData,
): Promise<FormState> {
  if (!browserSupportsWebAuthn()) return refused(words.unsupported);
  const asked = await askForPasskeyAction(state, form);
  if (!hasOptions(asked)) return asked;
  const answer = await startAuthentication({ optionsJSON: asked.options }).catch(() => null);
  if (!answer) return refused(words.cancelled);
  form.set("answer", JSON.stringify(answer));
  return passkeySignInAction(state, form);
}
