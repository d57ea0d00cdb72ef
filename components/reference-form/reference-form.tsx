import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { addReferenceAction, changeReferenceAction } from "@/lib/references/actions";
import type { ReferencePage } from "@/lib/references/queries";
import { words } from "@/lib/words";

const say = words.references;

interface Props {
  /** Left out for a new one. */
  reference?: ReferencePage["reference"];
}

/** Somebody who vouches for the user. */
export function ReferenceForm({ reference }: Props) {
  return (
    <ActionForm action={reference ? changeReferenceAction : addReferenceAction}>
      {reference && <input type="hidden" name="referenceId" value={reference.id} />}
      <TextField
        name="fullName"
        label={say.fullName}
        defaultValue={reference?.fullName}
        autoComplete="off"
        required
      />
      <TextField
        name="relation"
        label={say.relation}
        hint={say.relationHint}
        defaultValue={reference?.relation}
        autoComplete="off"
      />
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          name="email"
          type="email"
          label={say.email}
          defaultValue={reference?.email}
          autoComplete="off"
        />
        <TextField
          name="phone"
          type="tel"
          label={say.phone}
          defaultValue={reference?.phone}
          autoComplete="off"
        />
      </div>
      <TextArea
        name="notes"
        label={say.notes}
        hint={say.notesHint}
        defaultValue={reference?.notes}
        rows={4}
      />
      <div>
        <SubmitButton>{reference ? say.save : say.add}</SubmitButton>
      </div>
    </ActionForm>
  );
}
