import { TextField } from "@/components/ui/text-field";
import { words } from "@/lib/words";

const say = words.auth;

export function NameField() {
  return <TextField name="fullName" label={say.name} hint={say.nameHint} autoComplete="name" dir="auto" />;
}

export function AddressField() {
  return <TextField name="email" type="email" label={say.email} autoComplete="username" inputMode="email" />;
}

export function NewPasswordField() {
  return (
    <TextField
      name="password"
      type="password"
      label={say.passwordLabel}
      hint={say.passwordHint}
      autoComplete="new-password"
    />
  );
}
