import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/card";
import { CodeField } from "@/components/auth/code-field";
import { ForgetHere } from "@/components/message-editor/unsent/forget-here";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";
import { ownPath } from "@/lib/auth/paths";
import { signUpSays } from "@/lib/auth/sign-up-door";
import { currentViewer } from "@/lib/auth/viewer";
import { forgetsDrafts } from "@/lib/flash/forget-drafts";
import { words } from "@/lib/words";

const say = words.auth;

const aside = { question: say.newHere, href: "/sign-up", label: say.startHere };
const asides = { open: aside, invite: { ...aside, label: say.byInvitation }, closed: undefined };

/** After what ends every sign-in: what it was. */
const ledes: Record<string, string> = {
  "new-password": say.reset.done,
  "new-address": words.account.address.done,
  "signed-out": words.account.sessions.allEnded,
};

export const metadata: Metadata = { title: say.signIn };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { from, said } = await searchParams;
  const wanted = typeof from === "string" ? ownPath(from) : "/today";
  if (await currentViewer()) redirect(wanted);
  const forgets = await forgetsDrafts();
  const lede = said === undefined ? undefined : ledes[String(said)];
  return (
    <AuthCard title={say.signIn} lede={lede} aside={asides[signUpSays()]}>
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
    </AuthCard>
  );
}
