import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/card";
import { WhosePassword } from "@/components/auth/whose-password";
import { AnchorButton } from "@/components/shell/anchor-button";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { carriedHash } from "@/lib/auth/link-cookie";
import { linkOf } from "@/lib/auth/links";
import { resetPasswordAction } from "@/lib/auth/reset-actions";
import { now } from "@/lib/clock";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { reset: say } = words.auth;
  return { title: say.title };
}

/** For whoever has come by a link: a new password, once. What isn't such a link looks the same, whatever it was. */
export default async function ResetPasswordPage() {
  const { reset: say, forgot, signIn, passwordHint } = words.auth;
  const link = await linkOf("reset", await carriedHash("reset"), now());
  const aside = { question: forgot.remembered, href: "/sign-in", label: signIn };
  if (!link?.accountEmail) {
    return (
      <AuthCard title={say.deadTitle} lede={say.dead} aside={aside}>
        <AnchorButton variant="first" href="/forgot-password">
          {say.another}
        </AnchorButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={say.title} lede={say.lede(link.accountEmail)} aside={aside}>
      <ActionForm action={resetPasswordAction}>
        <WhosePassword email={link.accountEmail} />
        <TextField
          name="newPassword"
          type="password"
          label={say.password}
          hint={passwordHint}
          autoComplete="new-password"
        />
        <SubmitButton>{say.set}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
