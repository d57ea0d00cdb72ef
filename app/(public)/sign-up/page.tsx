import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/card";
import { ZoneField } from "@/components/auth/zone-field";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signUpAction } from "@/lib/auth/actions";
import { signUpDoor } from "@/lib/auth/sign-up-door";
import { currentViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { words } from "@/lib/words";

const say = words.auth;

export const metadata: Metadata = { title: say.signUp };

export default async function SignUpPage() {
  if (await currentViewer()) redirect("/today");
  const { kind } = await signUpDoor(now());
  const aside = { question: say.haveOne, href: "/sign-in", label: say.signIn };
  if (kind === "closed" || kind === "by-invitation") {
    return (
      <AuthCard title={say.shut[kind].title} aside={aside}>
        <div className="grid justify-items-start gap-4">
          <p>{say.shut[kind].text}</p>
          <Button href="/#host">{words.landing.host}</Button>
        </div>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={say.signUpTitle} lede={kind === "invited" ? say.invited : say.signUpLede} aside={aside}>
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
