import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changeAddressAction } from "@/lib/account/actions";
import { words } from "@/lib/words";

const say = words.account.address;

/** Another address to sign in with; where mail can be sent, it is tried there first. */
export function AddressForm({ byMail }: { byMail: boolean }) {
  return (
    <ActionForm action={changeAddressAction} emptyWhenDone>
      <TextField
        name="email"
        type="email"
        label={say.label}
        hint={byMail ? say.byMail : undefined}
        autoComplete="email"
        inputMode="email"
      />
      <TextField
        name="currentPassword"
        type="password"
        label={say.password}
        autoComplete="current-password"
      />
      <div>
        <SubmitButton variant="plain">{say.change}</SubmitButton>
      </div>
    </ActionForm>
  );
}
