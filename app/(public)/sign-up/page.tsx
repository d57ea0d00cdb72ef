import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/card";
import { AddressField, NameField, NewPasswordField } from "@/components/auth/new-account-fields";
import { OtherWays } from "@/components/auth/other-ways";
import { Providers } from "@/components/auth/providers";
import { Sent } from "@/components/auth/sent";
import { ZoneField } from "@/components/auth/zone-field";
import { AnchorButton } from "@/components/shell/anchor-button";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { askedHost } from "@/lib/auth/asked";
import { providersAt } from "@/lib/auth/providers";
import { askToSignUpAction, signUpAction } from "@/lib/auth/sign-up-actions";
import { isShut, signUpDoor } from "@/lib/auth/sign-up-door";
import { currentViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { canSendMail } from "@/lib/mail/transport";
import { words } from "@/lib/words";

const say = words.auth;

export function generateMetadata(): Metadata {
  return { title: say.signUp };
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  if (await currentViewer()) redirect("/today");
  const { sent } = await searchParams;
  const door = await signUpDoor(now());
  const aside = { question: say.haveOne, href: "/sign-in", label: say.signIn };
  if (isShut(door)) {
    return (
      <AuthCard title={say.shut[door.kind].title} aside={aside}>
        <div className="grid justify-items-start gap-4">
          <p>{say.shut[door.kind].text}</p>
          <AnchorButton href="/#host">{words.landing.host}</AnchorButton>
        </div>
      </AuthCard>
    );
  }
  const invited = door.kind === "invited";
  const providers = providersAt(await askedHost());
  const elsewhere = providers.length > 0 && (
    <OtherWays>
      <Providers providers={providers} from="/today" label={say.elsewhere.startWith} />
    </OtherWays>
  );
  if (canSendMail()) {
    if (sent !== undefined) {
      const again = (
        <>
          {say.byMail.notThere}{" "}
          <a className="link" href="/sign-up">
            {say.byMail.again}
          </a>
        </>
      );
      return <Sent title={say.byMail.sentTitle} sent={say.byMail.sent} otherwise={again} aside={aside} />;
    }
    return (
      <AuthCard title={say.signUpTitle} lede={invited ? say.byMail.invited : say.byMail.lede} aside={aside}>
        <ActionForm action={askToSignUpAction}>
          <AddressField />
          <SubmitButton busy={say.byMail.sending}>{say.byMail.send}</SubmitButton>
        </ActionForm>
        {elsewhere}
      </AuthCard>
    );
  }
  return (
    <AuthCard title={say.signUpTitle} lede={invited ? say.invited : say.signUpLede} aside={aside}>
      <ActionForm action={signUpAction}>
        <NameField />
        <AddressField />
        <NewPasswordField />
        <ZoneField />
        <SubmitButton busy={say.signingUp}>{say.signUp}</SubmitButton>
      </ActionForm>
      {elsewhere}
    </AuthCard>
  );
}
