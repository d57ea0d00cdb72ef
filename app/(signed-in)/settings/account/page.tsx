import type { Metadata } from "next";
import { AddressForm } from "@/components/account/address-form";
import { History } from "@/components/account/history";
import { PasswordForm } from "@/components/account/password-form";
import { Sessions } from "@/components/account/sessions";
import { SettingsSection } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { accountById } from "@/lib/auth/accounts";
import { historyOf } from "@/lib/auth/events";
import { identitiesOf } from "@/lib/auth/identities";
import { passkeysOf } from "@/lib/auth/passkeys";
import { nameOfIssuer, providersHere } from "@/lib/auth/providers";
import { secondStepOf } from "@/lib/auth/second-step";
import { sessionsOf } from "@/lib/auth/sessions";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { canSendMail } from "@/lib/mail/transport";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.account;
const lately = 6;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function AccountPage() {
  const viewer = await requireViewer();
  const [account, sessions, events, { timeZone: zone }, { on, recoveryCodes }, passkeys, identities] =
    await Promise.all([
      accountById(viewer.id),
      sessionsOf(viewer),
      historyOf(viewer, lately),
      profileOf(viewer),
      secondStepOf(viewer.id),
      passkeysOf(viewer),
      identitiesOf(viewer),
    ]);
  const email = account?.email ?? "";
  const elsewhere = identities.map(({ issuer }) => nameOfIssuer(issuer));
  const when = { zone, now: now() };
  return (
    <>
      <PageHead
        crumbs={[{ label: words.settings.title, href: "/settings" }, { label: say.title }]}
        title={say.title}
        lede={say.lede}
      />
      <div className="grid max-w-measure gap-9">
        <SettingsSection id="address" title={say.address.heading} lede={say.address.lede(email)}>
          <AddressForm byMail={canSendMail()} />
        </SettingsSection>
        <SettingsSection id="password" title={say.password.heading} lede={say.password.lede}>
          <PasswordForm email={email} />
        </SettingsSection>
        <SettingsSection id="second-step" title={say.secondStep.heading} lede={say.secondStep.lede}>
          <div className="grid justify-items-start gap-3">
            <p>{on ? `${say.secondStep.on} ${say.secondStep.left(recoveryCodes)}` : say.secondStep.off}</p>
            <Button href="/settings/account/second-step">
              {on ? say.secondStep.change : say.secondStep.setUp}
            </Button>
          </div>
        </SettingsSection>
        <SettingsSection id="passkeys" title={say.passkeys.heading} lede={say.passkeys.lede}>
          <div className="grid justify-items-start gap-3">
            <p>{passkeys.length > 0 ? say.passkeys.some(passkeys.length) : say.passkeys.none}</p>
            <Button href="/settings/account/passkeys">
              {passkeys.length > 0 ? say.passkeys.change : say.passkeys.setUp}
            </Button>
          </div>
        </SettingsSection>
        {(identities.length > 0 || providersHere().length > 0) && (
          <SettingsSection id="elsewhere" title={say.elsewhere.heading} lede={say.elsewhere.lede}>
            <div className="grid justify-items-start gap-3">
              <p>{elsewhere.length > 0 ? say.elsewhere.some(elsewhere) : say.elsewhere.none}</p>
              <Button href="/settings/account/elsewhere">{say.elsewhere.see}</Button>
            </div>
          </SettingsSection>
        )}
        <SettingsSection id="sessions" title={say.sessions.heading} lede={say.sessions.lede}>
          <Sessions sessions={sessions} here={viewer.sessionId} {...when} />
        </SettingsSection>
        <SettingsSection id="history" title={say.history.heading} lede={say.history.lede}>
          <div className="grid justify-items-start gap-4 *:w-full">
            <History events={events} {...when} />
            <p>
              <Button href="/settings/account/history">{say.history.all}</Button>
            </p>
          </div>
        </SettingsSection>
        <SettingsSection id="delete" title={say.delete.heading} lede={say.delete.lede}>
          <Button variant="danger" href="/settings/account/delete">
            {say.delete.open}
          </Button>
        </SettingsSection>
      </div>
    </>
  );
}
