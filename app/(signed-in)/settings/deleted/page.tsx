import type { Metadata } from "next";
import { DeletedList } from "@/components/settings/deleted-list";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { profileOf } from "@/lib/settings/queries";
import { trashOf } from "@/lib/trash/trash";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { heading } = words.settings;
  return { title: heading.deleted };
}

/** What was deleted in the last thirty days, and the way back for each. */
export default async function DeletedPage() {
  const { heading, deleted: say, title } = words.settings;
  const viewer = await requireViewer();
  const [rows, { timeZone }] = await Promise.all([trashOf(viewer), profileOf(viewer)]);
  return (
    <div className="max-w-measure">
      <PageHead
        crumbs={[{ label: title, href: "/settings" }, { label: heading.deleted }]}
        title={heading.deleted}
        lede={say.lede}
      />
      {rows.length === 0 ? (
        <Empty line={say.none} />
      ) : (
        <DeletedList rows={rows} zone={timeZone} now={now()} />
      )}
    </div>
  );
}
