import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaceForm } from "@/components/contact-form/place-form";
import { ActForm } from "@/components/people/act-form";
import { ApplicationCrumbs } from "@/components/people/application-crumbs";
import { OtherActs } from "@/components/people/other-acts";
import { Panel } from "@/components/ui/panel";
import { requireViewer } from "@/lib/auth/viewer";
import { removePlaceAction } from "@/lib/contacts/place-actions";
import { placePage } from "@/lib/contacts/place-pages";
import { placeAddress } from "@/lib/contacts/schema";
import { words } from "@/lib/words";

const say = words.people;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

type Props = PageProps<"/applications/[applicationId]/people/[contactId]">;

export default async function Place({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = placeAddress.safeParse({ ...(await searchParams), ...(await params) });
  const page = asked.success ? await placePage(viewer, asked.data.applicationId, asked.data.contactId) : null;
  if (!asked.success || !page) notFound();
  const { application, place } = page;
  const { from, address } = asked.data;
  return (
    <div className="max-w-measure">
      <ApplicationCrumbs
        application={application}
        title={place.contact.fullName}
        lede={address && say.oneAddress}
      />
      <Panel padded>
        <PlaceForm place={place} forAddress={address} from={from} />
      </Panel>
      <OtherActs label={say.actions}>
        <ActForm
          action={removePlaceAction}
          fields={{ applicationId: application.id, contactId: place.contactId }}
        >
          {say.remove}
        </ActForm>
      </OtherActs>
    </div>
  );
}
