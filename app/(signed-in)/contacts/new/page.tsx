import type { Metadata } from "next";
import { ContactForm } from "@/components/contact-form/contact-form";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireViewer } from "@/lib/auth/viewer";
import { employerNames } from "@/lib/contacts/queries";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { add } = words.people;
  return { title: add };
}

export default async function NewContact() {
  const { title, add } = words.people;
  const viewer = await requireViewer();
  const employers = await employerNames(viewer);
  return (
    <div className="max-w-measure">
      <PageHead title={add} crumbs={[{ label: title, href: "/contacts" }, { label: add }]} />
      <Panel padded>
        <ContactForm employers={employers} />
      </Panel>
    </div>
  );
}
