import { CheckField } from "@/components/ui/check-field";
import { SelectField } from "@/components/ui/select-field";
import { words } from "@/lib/words";

const say = words.people;

interface Props {
  place?: { role: string; followUpOwner: boolean };
}

/** Somebody's part in one application, and whether they are the one to write to. */
export function PlaceFields({ place }: Props) {
  const roles = Object.entries(words.steps.role).map(([value, label]) => ({ value, label }));
  return (
    <>
      <SelectField name="role" label={say.part} defaultValue={place?.role ?? "interviewer"} options={roles} />
      <CheckField
        name="followUpOwner"
        label={say.owner}
        hint={say.ownerHint}
        defaultChecked={place?.followUpOwner}
      />
    </>
  );
}
