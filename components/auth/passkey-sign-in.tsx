import { SubmitButton } from "@/components/ui/submit-button";
import { words } from "@/lib/words";
import { PasskeyForm } from "./passkey-form";

/** The way in by a passkey; `from` is where to go on to. */
export function PasskeySignIn({ from }: { from: string }) {
  const { signIn, waiting, cancelled, unsupported } = words.auth.passkey;
  return (
    <PasskeyForm words={{ cancelled, unsupported }}>
      <input type="hidden" name="from" value={from} />
      <SubmitButton variant="plain" busy={waiting}>
        {signIn}
      </SubmitButton>
    </PasskeyForm>
  );
}
