import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KnownPersonForm } from "@/components/contact-form/known-person-form";
import { NewPersonForm } from "@/components/contact-form/new-person-form";
import { ApplicationCrumbs } from "@/components/people/application-crumbs";
import { FormSection } from "@/components/people/form-section";
import { Link } from "@/components/ui/link";
import { requireViewer } from "@/lib/auth/viewer";
import { newPersonPage } from "@/lib/contacts/place-pages";
import { newPersonAddress } from "@/lib/contacts/schema";
import { words } from "@/lib/words";

const say = words.people;

export function generateMetadata(): Metadata {
  return { title: say.add };
}

type Props = PageProps<"/applications/[applicationId]/people/new">;

export default async function NewPerson({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = newPersonAddress.safeParse({ ...(await searchParams), ...(await params) });
  const page = asked.success ? await newPersonPage(viewer, asked.data.applicationId) : null;
  if (!asked.success || !page) notFound();
  const { application, known } = page;
  const { from } = asked.data;
  return (
    <div className="max-w-measure">
      <ApplicationCrumbs application={application} title={say.add} />
      <div className="grid gap-8">
        {known.length > 0 && (
          <FormSection id="known" title={say.known(application.employer.name)}>
            <KnownPersonForm applicationId={application.id} known={known} from={from} />
          </FormSection>
        )}
        <FormSection id="new" title={say.someoneNew}>
          <NewPersonForm applicationId={application.id} from={from} />
        </FormSection>
        <p>
          <Link href={`/contacts/import?application=${application.id}`} className="link text-14">
            {words.cards.short}
          </Link>
        </p>
      </div>
    </div>
  );
}
