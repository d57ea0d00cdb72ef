import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/card";
import { Sent } from "@/components/auth/sent";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { forgotPasswordAction } from "@/lib/auth/reset-actions";
import { canSendMail } from "@/lib/mail/transport";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { forgot: say } = words.auth;
  return { title: say.title };
}

export default async function ForgotPasswordPage({ searchParams }: PageProps<"/forgot-password">) {
  const { forgot: say, email, signIn } = words.auth;
  const aside = { question: say.remembered, href: "/sign-in", label: signIn };
  if (!canSendMail()) {
    return (
      <AuthCard title={say.title} aside={aside}>
        <div className="grid gap-3">
          <p>{say.noMail}</p>
          <pre className="rounded-2 bg-inset px-4 py-3 font-mono text-13 whitespace-pre-wrap">
            <code>{say.command}</code>
          </pre>
          <p>{say.noMailAfter}</p>
        </div>
      </AuthCard>
    );
  }
  if ((await searchParams).sent !== undefined) {
    return <Sent title={say.sentTitle} sent={say.sent} otherwise={say.notThere} aside={aside} />;
  }
  return (
    <AuthCard title={say.title} lede={say.lede} aside={aside}>
      <ActionForm action={forgotPasswordAction}>
        <TextField name="email" type="email" label={email} autoComplete="username" inputMode="email" />
        <SubmitButton busy={say.sending}>{say.send}</SubmitButton>
      </ActionForm>
    </AuthCard>
  );
}
