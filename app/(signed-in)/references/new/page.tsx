import type { Metadata } from "next";
import { ReferenceForm } from "@/components/reference-form/reference-form";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireViewer } from "@/lib/auth/viewer";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { newTitle } = words.references;
  return { title: newTitle };
}

export default async function NewReference() {
  const { title, newTitle } = words.references;
  await requireViewer();
  return (
    <div className="max-w-measure">
      <PageHead title={newTitle} crumbs={[{ label: title, href: "/references" }, { label: newTitle }]} />
      <Panel padded>
        <ReferenceForm />
      </Panel>
    </div>
  );
}
