import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/card";
import { NameField, NewPasswordField } from "@/components/auth/new-account-fields";
import { WhosePassword } from "@/components/auth/whose-password";
import { ZoneField } from "@/components/auth/zone-field";
import { AnchorButton } from "@/components/shell/anchor-button";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { carriedHash } from "@/lib/auth/link-cookie";
import { linkOf } from "@/lib/auth/links";
import { finishSignUpAction } from "@/lib/auth/sign-up-actions";
import { now } from "@/lib/clock";
import { words } from "@/lib/words";

const say = words.auth;

export function generateMetadata(): Metadata {
  return { title: say.finish.title };
}

/** For whoever has come by the link to their address: a name and a password. What isn't such a link looks the same. */
export default async function FinishSignUpPage() {
  const link = await linkOf("sign-up", await carriedHash("sign-up"), now());
  const aside = { question: say.haveOne, href: "/sign-in", label: say.signIn };
  if (!link?.email) {
    return (
      <AuthCard title={say.finish.deadTitle} lede={say.finish.dead} aside={aside}>
        <AnchorButton variant="first" href="/sign-up">
          {say.finish.another}
        </AnchorButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={say.finish.title} lede={say.finish.lede(link.email)} aside={aside}>
      <ActionForm action={finishSignUpAction}>
        <NameField />
        <WhosePassword email={link.email} />
        <NewPasswordField />
        <ZoneField />
        <SubmitButton busy={say.signingUp}>{say.signUp}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
