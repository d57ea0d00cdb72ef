import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactForm } from "@/components/contact-form/contact-form";
import { ActForm } from "@/components/people/act-form";
import { OtherActs } from "@/components/people/other-acts";
import { WhereMet } from "@/components/people/where-met";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { deleteContactAction } from "@/lib/contacts/actions";
import { contactPage, employerNames } from "@/lib/contacts/queries";
import { contactRef } from "@/lib/contacts/schema";
import { placesView } from "@/lib/contacts/view";
import { words } from "@/lib/words";

const say = words.people;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function Contact({ params }: PageProps<"/contacts/[contactId]">) {
  const viewer = await requireViewer();
  const asked = contactRef.safeParse(await params);
  if (!asked.success) notFound();
  const [page, employers] = await Promise.all([
    contactPage(viewer, asked.data.contactId),
    employerNames(viewer),
  ]);
  if (!page) notFound();
  const { contact } = page;
  const name = <Name>{contact.fullName}</Name>;
  return (
    <>
      <PageHead title={name} crumbs={[{ label: say.title, href: "/contacts" }, { label: name }]} />
      <div className="grid gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <Panel padded>
            <ContactForm contact={contact} employers={employers} />
          </Panel>
          <OtherActs label={say.actions}>
            <a href={`/contacts/${contact.id}/vcf`} download className="link self-center text-14">
              {words.cards.download}
            </a>
            <ActForm action={deleteContactAction} fields={{ contactId: contact.id }} danger>
              {say.delete}
            </ActForm>
          </OtherActs>
        </div>
        <WhereMet places={placesView(page, now())} />
      </div>
    </>
  );
}
