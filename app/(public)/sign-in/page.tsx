import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/card";
import { CodeField } from "@/components/auth/code-field";
import { OtherWays } from "@/components/auth/other-ways";
import { PasskeySignIn } from "@/components/auth/passkey-sign-in";
import { Providers } from "@/components/auth/providers";
import { ForgetHere } from "@/components/message-editor/unsent/forget-here";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";
import { askedHost } from "@/lib/auth/asked";
import { ownPath } from "@/lib/auth/paths";
import { providersAt } from "@/lib/auth/providers";
import { relyingParty } from "@/lib/auth/relying-party";
import { signUpSays } from "@/lib/auth/sign-up-door";
import { currentViewer } from "@/lib/auth/viewer";
import { forgetsDrafts } from "@/lib/flash/forget-drafts";
import { words } from "@/lib/words";

const say = words.auth;

/** After what ends every sign-in: what it was; and why somebody who comes back from elsewhere isn't in. */
function ledeOf(said: unknown, error: unknown): string | undefined {
  const { refused } = say.elsewhere;
  if (error !== undefined) return refused.failed;
  if (typeof said === "string" && Object.hasOwn(refused, said)) return refused[said as keyof typeof refused];
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
  const { from, said, error } = await searchParams;
  const wanted = typeof from === "string" ? ownPath(from) : "/today";
  if (await currentViewer())
    redirect(error === undefined ? wanted : "/settings/account/elsewhere?said=failed");
  const forgets = await forgetsDrafts();
  const host = await askedHost();
  const providers = providersAt(host);
  const byPasskey = relyingParty(host) !== null;
  return (
    <AuthCard title={say.signIn} lede={ledeOf(said, error)} aside={newcomers()}>
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
        <a className="link w-fit text-14" href="/forgot-password">
          {say.forgot.question}
        </a>
      </ActionForm>
      {(byPasskey || providers.length > 0) && (
        <OtherWays>
          {byPasskey && <PasskeySignIn from={wanted} />}
          <Providers providers={providers} from={wanted} label={say.elsewhere.with} />
        </OtherWays>
      )}
    </AuthCard>
  );
}
