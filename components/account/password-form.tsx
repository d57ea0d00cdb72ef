import { WhosePassword } from "@/components/auth/whose-password";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changePasswordAction } from "@/lib/account/actions";
import { words } from "@/lib/words";

const say = words.account.password;

export function PasswordForm({ email }: { email: string }) {
  return (
    <ActionForm action={changePasswordAction} emptyWhenDone>
      <WhosePassword email={email} />
      <TextField name="currentPassword" type="password" label={say.current} autoComplete="current-password" />
      <TextField
        name="newPassword"
        type="password"
        label={say.next}
        hint={words.auth.passwordHint}
        autoComplete="new-password"
      />
      <div>
        <SubmitButton variant="plain">{say.change}</SubmitButton>
      </div>
    </ActionForm>
  );
}
