import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addKnownPersonAction } from "@/lib/contacts/place-actions";
import { words } from "@/lib/words";
import { PlaceFields } from "./place-fields";

const say = words.people;

interface Props {
  applicationId: string;
  known: readonly { id: string; fullName: string; jobTitle: string }[];
  from: string | null;
}

/** Somebody known from another application at the same employer. */
export function KnownPersonForm({ applicationId, known, from }: Props) {
  return (
    <ActionForm action={addKnownPersonAction}>
      <input type="hidden" name="applicationId" value={applicationId} />
      {from && <input type="hidden" name="from" value={from} />}
      <SelectField
        name="contactId"
        label={say.who}
        options={known.map(({ id, fullName, jobTitle }) => ({
          value: id,
          label: jobTitle ? `${fullName}, ${jobTitle}` : fullName,
        }))}
      />
      <PlaceFields />
      <div>
        <SubmitButton variant="plain">{say.addKnown}</SubmitButton>
      </div>
    </ActionForm>
  );
}
