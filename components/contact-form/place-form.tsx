import { ActionForm } from "@/components/ui/action-form";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePlaceAction } from "@/lib/contacts/place-actions";
import type { PlacePage } from "@/lib/contacts/place-pages";
import { words } from "@/lib/words";
import { AddressFields } from "./address-fields";
import { PlaceFields } from "./place-fields";

interface Props extends Pick<PlacePage, "place"> {
  /** Whether the page was opened to add an address: the first field is typed into at once. */
  forAddress: boolean;
  from: string | null;
}

/** Somebody's part in an application, and how to reach them. */
export function PlaceForm({ place, forAddress, from }: Props) {
  const { applicationId, contactId, contact } = place;
  return (
    <ActionForm action={changePlaceAction}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="contactId" value={contactId} />
      {from && <input type="hidden" name="from" value={from} />}
      {!forAddress && <PlaceFields place={place} />}
      <AddressFields contact={contact} focus={forAddress} />
      {forAddress && <PlaceFields place={place} />}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>{words.people.save}</SubmitButton>
        <Link href={`/contacts/${contactId}`} className="link text-13">
          {words.people.everything}
        </Link>
      </div>
    </ActionForm>
  );
}
