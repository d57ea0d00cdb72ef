import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { providerSignInAction } from "@/lib/auth/provider-actions";
import type { Provider } from "@/lib/auth/providers";
import { words } from "@/lib/words";

const say = words.auth.elsewhere;

interface Props {
  providers: readonly Provider[];
  /** Where to go on to. */
  from: string;
  label: (provider: string) => string;
}

/** The ways in by somebody else: a button for each that is configured. */
export function Providers({ providers, from, label }: Props) {
  return providers.map(({ id, name }) => (
    <ActionForm key={id} action={providerSignInAction} className="grid gap-5">
      <input type="hidden" name="provider" value={id} />
      <input type="hidden" name="from" value={from} />
      <SubmitButton variant="plain" busy={say.leaving}>
        {label(name)}
      </SubmitButton>
    </ActionForm>
  ));
}
