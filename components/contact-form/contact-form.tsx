import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { addContactAction, changeContactAction } from "@/lib/contacts/actions";
import type { ContactPage } from "@/lib/contacts/queries";
import { words } from "@/lib/words";
import { AddressFields } from "./address-fields";
import { NameFields } from "./name-fields";

const say = words.people;

interface Props {
  /** Left out for somebody new. */
  contact?: ContactPage["contact"];
  /** The employers there are, to choose among; another name makes a new one. */
  employers: readonly string[];
}

/** A person, whatever applications they are met in. */
export function ContactForm({ contact, employers }: Props) {
  return (
    <ActionForm action={contact ? changeContactAction : addContactAction}>
      {contact && <input type="hidden" name="contactId" value={contact.id} />}
      <NameFields contact={contact} />
      <TextField
        name="employer"
        label={say.employer}
        defaultValue={contact?.employer.name}
        list="employers"
        autoComplete="off"
        required
      />
      <datalist id="employers">
        {employers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <AddressFields contact={contact} />
      <TextArea name="notes" label={say.notes} hint={say.notesHint} defaultValue={contact?.notes} rows={4} />
      <div>
        <SubmitButton>{contact ? say.save : say.add}</SubmitButton>
      </div>
    </ActionForm>
  );
}
