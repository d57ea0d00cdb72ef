import type { Metadata } from "next";
import { ConfirmCode } from "@/components/account/confirm-code";
import { accountCrumbs } from "@/components/account/crumbs";
import { PasswordAgain } from "@/components/account/password-again";
import { SquareCode } from "@/components/account/square-code";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { beginSecondStepAction, endSecondStepAction } from "@/lib/account/second-step-actions";
import { accountById } from "@/lib/auth/accounts";
import { addressOfSecret } from "@/lib/auth/codes";
import { begunSecret, secondStepOf } from "@/lib/auth/second-step";
import { requireViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { secondStep: say } = words.account;
  return { title: say.title };
}

/** Begins, confirms, or ends the code at sign-in. */
export default async function SecondStepPage() {
  const { secondStep: say } = words.account;
  const viewer = await requireViewer();
  const [{ on, recoveryCodes }, secret, account] = await Promise.all([
    secondStepOf(viewer.id),
    begunSecret(viewer.id),
    accountById(viewer.id),
  ]);
  return (
    <div className="max-w-measure">
      <PageHead
        crumbs={accountCrumbs(say.heading)}
        title={say.title}
        lede={on ? `${say.on} ${say.left(recoveryCodes)}` : say.lede}
      />
      <Panel padded>
        <ConfirmCode words={say.confirming} asks={!on && secret !== null}>
          {secret && <Key secret={secret} email={account?.email ?? ""} />}
        </ConfirmCode>
        {on && (
          <div className="grid gap-5">
            <p className="text-14 text-text-2">{say.offLede}</p>
            <PasswordAgain action={endSecondStepAction} label={say.turnOff} />
          </div>
        )}
        {!on && !secret && (
          <div className="grid gap-5">
            <p className="text-14 text-text-2">{say.apps}</p>
            <PasswordAgain action={beginSecondStepAction} label={say.begin} />
          </div>
        )}
      </Panel>
      {!on && secret && (
        <div className="mt-5">
          <Disclosure summary={say.another}>
            <PasswordAgain action={beginSecondStepAction} label={say.another} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function Key({ secret, email }: { secret: string; email: string }) {
  const { secondStep: say } = words.account;
  return (
    <>
      <p>{say.scan}</p>
      <SquareCode text={addressOfSecret(secret, email)} label={say.picture} />
      <p className="text-14">
        {say.key}: <code className="font-mono break-all">{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
    </>
  );
}
