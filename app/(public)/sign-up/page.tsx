import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/card";
import { ZoneField } from "@/components/auth/zone-field";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signUpAction } from "@/lib/auth/actions";
import { currentViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

const say = words.auth;

export const metadata: Metadata = { title: say.signUp };

export default async function SignUpPage() {
  if (await currentViewer()) redirect("/today");
  return (
    <AuthCard
      title={say.signUpTitle}
      lede={say.signUpLede}
      aside={{ question: say.haveOne, href: "/sign-in", label: say.signIn }}
    >
      <ActionForm action={signUpAction}>
        <TextField name="fullName" label={say.name} hint={say.nameHint} autoComplete="name" dir="auto" />
        <TextField name="email" type="email" label={say.email} autoComplete="username" inputMode="email" />
        <TextField
          name="password"
          type="password"
          label={say.passwordLabel}
          hint={say.passwordHint}
          autoComplete="new-password"
        />
        <ZoneField />
        <SubmitButton busy={say.signingUp}>{say.signUp}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
