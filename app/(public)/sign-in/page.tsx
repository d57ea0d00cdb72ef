import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/card";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";
import { ownPath } from "@/lib/auth/paths";
import { currentViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

const say = words.auth;

export const metadata: Metadata = { title: say.signIn };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { from } = await searchParams;
  const wanted = typeof from === "string" ? ownPath(from) : "/today";
  if (await currentViewer()) redirect(wanted);
  return (
    <AuthCard title={say.signIn} aside={{ question: say.newHere, href: "/sign-up", label: say.startHere }}>
      <ActionForm action={signInAction}>
        <input type="hidden" name="from" value={wanted} />
        <TextField name="email" type="email" label={say.email} autoComplete="username" inputMode="email" />
        <TextField
          name="password"
          type="password"
          label={say.passwordLabel}
          autoComplete="current-password"
        />
        <SubmitButton busy={say.signingIn}>{say.signIn}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
