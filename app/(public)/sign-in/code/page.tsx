import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/card";
import { AnchorButton } from "@/components/shell/anchor-button";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { carriedHash } from "@/lib/auth/link-cookie";
import { linkOf } from "@/lib/auth/links";
import { codeSignInAction } from "@/lib/auth/provider-actions";
import { now } from "@/lib/clock";
import { words } from "@/lib/words";

const say = words.auth;

export function generateMetadata(): Metadata {
  return { title: say.code.title };
}

/** For whoever comes back from a provider, to an account that asks for a code besides. */
export default async function CodePage() {
  const ticket = await linkOf("second-step", await carriedHash("second-step"), now());
  if (!ticket) {
    return (
      <AuthCard title={say.code.title} lede={say.code.late}>
        <AnchorButton variant="first" href="/sign-in">
          {say.code.again}
        </AnchorButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={say.code.title} lede={say.code.lede}>
      <ActionForm action={codeSignInAction}>
        <TextField
          name="code"
          label={say.code.label}
          hint={say.code.hint}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
        />
        <SubmitButton busy={say.signingIn}>{say.signIn}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
