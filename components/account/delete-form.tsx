import { WhosePassword } from "@/components/auth/whose-password";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { deleteAccountAction } from "@/lib/account/actions";
import { words } from "@/lib/words";

const say = words.account.delete;

/** The last question before everything goes: the password. */
export function DeleteForm({ email }: { email: string }) {
  return (
    <ActionForm action={deleteAccountAction}>
      <WhosePassword email={email} />
      <TextField
        name="currentPassword"
        type="password"
        label={say.password}
        autoComplete="current-password"
      />
      <div className="flex flex-wrap gap-2">
        <Button href="/settings/account">{say.keep}</Button>
        <SubmitButton variant="danger" busy={say.acting}>
          {say.act}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
