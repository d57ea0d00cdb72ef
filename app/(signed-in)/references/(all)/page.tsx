import { Plus } from "lucide";
import type { Metadata } from "next";
import { ReferenceList } from "@/components/reference-form/reference-list";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Icon } from "@/components/ui/icon";
import { PageHead } from "@/components/ui/page-head";
import { liveToday } from "@/lib/applications/live";
import { requireViewer } from "@/lib/auth/viewer";
import { referenceList } from "@/lib/references/queries";
import { referenceRows } from "@/lib/references/view";
import { words } from "@/lib/words";

const say = words.references;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function References() {
  const viewer = await requireViewer();
  const [list, today] = await Promise.all([referenceList(viewer), liveToday(viewer)]);
  const references = referenceRows(list, today);
  const isEmpty = references.length === 0;
  return (
    <>
      <PageHead
        title={say.title}
        actions={
          !isEmpty && (
            <Button size="small" href="/references/new" aria-keyshortcuts="n" icon={<Icon of={Plus} />}>
              {say.add}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <Empty line={say.empty} action={<Button href="/references/new">{say.add}</Button>}>
          {say.emptyDetail}
        </Empty>
      ) : (
        <ReferenceList references={references} />
      )}
    </>
  );
}
