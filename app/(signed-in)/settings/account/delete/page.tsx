import { Download } from "lucide";
import type { Metadata } from "next";
import { accountCrumbs } from "@/components/account/crumbs";
import { DeleteForm } from "@/components/account/delete-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { accountById } from "@/lib/auth/accounts";
import { requireViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { delete: say } = words.account;
  return { title: say.heading };
}

/** What goes, the way out with it, and the password before it does. */
export default async function DeleteAccountPage() {
  const { delete: say } = words.account;
  const viewer = await requireViewer();
  const account = await accountById(viewer.id);
  return (
    <div className="max-w-measure">
      <PageHead crumbs={accountCrumbs(say.heading)} title={say.title} />
      <div className="grid gap-6">
        <div>
          <p>{say.goes}</p>
          <ul className="mt-2 list-disc ps-5 text-text-2">
            {say.what.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p className="mt-2 text-text-2">{say.stays}</p>
        </div>
        <section aria-labelledby="export" className="grid justify-items-start gap-1.5">
          <h2 id="export" className="text-17 font-title">
            {say.exportFirst}
          </h2>
          <p className="text-14 text-text-2">{say.exportHint}</p>
          <Button href="/export/account" download icon={<Icon of={Download} />}>
            {say.export}
          </Button>
        </section>
        <Panel padded>
          <DeleteForm email={account?.email ?? ""} />
        </Panel>
      </div>
    </div>
  );
}
