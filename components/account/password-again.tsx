import type { ComponentProps } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { words } from "@/lib/words";

interface Props {
  action: ComponentProps<typeof ActionForm>["action"];
  label: string;
  /** What it is about, unseen. */
  fields?: Record<string, string>;
}

/** What wants the password once more, and nothing else. */
export function PasswordAgain({ action, label, fields = {} }: Props) {
  return (
    <ActionForm action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="currentPassword"
        type="password"
        label={words.account.secondStep.password}
        autoComplete="current-password"
      />
      <div>
        <SubmitButton variant="plain">{label}</SubmitButton>
      </div>
    </ActionForm>
  );
}
