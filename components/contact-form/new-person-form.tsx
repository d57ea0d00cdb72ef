import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { addNewPersonAction } from "@/lib/contacts/place-actions";
import { words } from "@/lib/words";
import { AddressFields } from "./address-fields";
import { NameFields } from "./name-fields";
import { PlaceFields } from "./place-fields";

interface Props {
  applicationId: string;
  from: string | null;
}

/** Somebody new at an application. */
export function NewPersonForm({ applicationId, from }: Props) {
  return (
    <ActionForm action={addNewPersonAction}>
      <input type="hidden" name="applicationId" value={applicationId} />
      {from && <input type="hidden" name="from" value={from} />}
      <NameFields />
      <PlaceFields />
      <AddressFields />
      <div>
        <SubmitButton>{words.people.add}</SubmitButton>
      </div>
    </ActionForm>
  );
}
