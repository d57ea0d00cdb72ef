import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/card";
import { CodeField } from "@/components/auth/code-field";
import { PasskeySignIn } from "@/components/auth/passkey-sign-in";
import { ForgetHere } from "@/components/message-editor/unsent/forget-here";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";
import { ownPath } from "@/lib/auth/paths";
import { relyingParty } from "@/lib/auth/relying-party";
import { signUpSays } from "@/lib/auth/sign-up-door";
import { currentViewer } from "@/lib/auth/viewer";
import { forgetsDrafts } from "@/lib/flash/forget-drafts";
import { words } from "@/lib/words";

const say = words.auth;

/** After what ends every sign-in: what it was. */
function ledeOf(said: unknown): string | undefined {
  if (said === "new-password") return say.reset.done;
  if (said === "new-address") return words.account.address.done;
  return said === "signed-out" ? words.account.sessions.allEnded : undefined;
}

/** The way to an account for whoever has none yet. */
function newcomers() {
  const says = signUpSays();
  if (says === "closed") return undefined;
  return {
    question: say.newHere,
    href: "/sign-up",
    label: says === "invite" ? say.byInvitation : say.startHere,
  };
}

export function generateMetadata(): Metadata {
  return { title: say.signIn };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { from, said } = await searchParams;
  const wanted = typeof from === "string" ? ownPath(from) : "/today";
  if (await currentViewer()) redirect(wanted);
  const forgets = await forgetsDrafts();
  const byPasskey = relyingParty((await headers()).get("host")) !== null;
  return (
    <AuthCard title={say.signIn} lede={ledeOf(said)} aside={newcomers()}>
      <ActionForm action={signInAction}>
        {forgets && <ForgetHere />}
        <input type="hidden" name="from" value={wanted} />
        <TextField name="email" type="email" label={say.email} autoComplete="username" inputMode="email" />
        <TextField
          name="password"
          type="password"
          label={say.passwordLabel}
          autoComplete="current-password"
        />
        <CodeField label={say.code.label} hint={say.code.hint} />
        <SubmitButton busy={say.signingIn}>{say.signIn}</SubmitButton>
        <Link className="link w-fit text-14" href="/forgot-password">
          {say.forgot.question}
        </Link>
      </ActionForm>
      {byPasskey && <PasskeySignIn words={say.passkey} from={wanted} />}
    </AuthCard>
  );
}
