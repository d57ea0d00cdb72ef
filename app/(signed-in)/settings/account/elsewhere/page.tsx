import type { Metadata } from "next";
import { accountCrumbs } from "@/components/account/crumbs";
import { Identities } from "@/components/account/identities";
import { PasswordAgain } from "@/components/account/password-again";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { SectionHead } from "@/components/ui/section-head";
import { linkIdentityAction } from "@/lib/account/identity-actions";
import { accountById } from "@/lib/auth/accounts";
import { askedHost } from "@/lib/auth/asked";
import { identitiesOf } from "@/lib/auth/identities";
import { providersAt } from "@/lib/auth/providers";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.account.elsewhere;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

/** Where else the viewer signs in, and where they could. Whoever comes back from there is told what came of it. */
export default async function ElsewherePage({ searchParams }: PageProps<"/settings/account/elsewhere">) {
  const viewer = await requireViewer();
  const [{ said }, identities, account, { timeZone: zone }] = await Promise.all([
    searchParams,
    identitiesOf(viewer),
    accountById(viewer.id),
    profileOf(viewer),
  ]);
  const free = providersAt(await askedHost()).filter(
    ({ issuer }) => !identities.some((one) => one.issuer === issuer),
  );
  const outcome = Object.hasOwn(say.said, String(said)) ? say.said[said as keyof typeof say.said] : undefined;
  return (
    <div className="max-w-measure">
      <PageHead crumbs={accountCrumbs(say.heading)} title={say.title} lede={say.lede} />
      {outcome && (
        <p role="status" className="mb-5 rounded-2 bg-inset px-3 py-2 text-14">
          {outcome}
        </p>
      )}
      <Identities identities={identities} zone={zone} now={now()} />
      {free.map(({ id, name }) => (
        <section key={id} aria-labelledby={id} className="needs-scripts mt-8">
          <SectionHead id={id}>{say.link(name)}</SectionHead>
          <Panel padded>
            <div className="grid gap-5">
              <p className="text-14 text-text-2">{say.linkLede(account?.email ?? "")}</p>
              <PasswordAgain action={linkIdentityAction} label={say.link(name)} fields={{ provider: id }} />
            </div>
          </Panel>
        </section>
      ))}
    </div>
  );
}
