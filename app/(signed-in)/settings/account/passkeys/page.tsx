import type { Metadata } from "next";
import { AddPasskey } from "@/components/account/add-passkey";
import { accountCrumbs } from "@/components/account/crumbs";
import { Passkeys } from "@/components/account/passkeys";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { SectionHead } from "@/components/ui/section-head";
import { askedHost } from "@/lib/auth/asked";
import { passkeysOf } from "@/lib/auth/passkeys";
import { relyingParty } from "@/lib/auth/relying-party";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.account.passkeys;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

/** The passkeys of an account, and the way to one more. */
export default async function PasskeysPage() {
  const viewer = await requireViewer();
  const [passkeys, { timeZone: zone }] = await Promise.all([passkeysOf(viewer), profileOf(viewer)]);
  const isNamed = relyingParty(await askedHost()) !== null;
  const { name, nameHint, password, add, waiting, cancelled, unsupported, known } = say;
  return (
    <div className="max-w-measure">
      <PageHead crumbs={accountCrumbs(say.heading)} title={say.title} lede={say.pageLede} />
      <Passkeys passkeys={passkeys} zone={zone} now={now()} />
      <section aria-labelledby="add" className="mt-8">
        <SectionHead id="add">{say.addHeading}</SectionHead>
        <Panel padded>
          {isNamed ? (
            <>
              <AddPasskey words={{ name, nameHint, password, add, waiting, cancelled, unsupported, known }} />
              <noscript>
                <p>{say.scripts}</p>
              </noscript>
            </>
          ) : (
            <p>{words.auth.passkey.notHere}</p>
          )}
        </Panel>
      </section>
    </div>
  );
}
