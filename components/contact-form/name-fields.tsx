import { TextField } from "@/components/ui/text-field";
import { words } from "@/lib/words";

const say = words.people;

interface Named {
  fullName: string;
  salutation: string;
  jobTitle: string;
}

/** What somebody is called, and what they do. */
export function NameFields({ contact }: { contact?: Named }) {
  return (
    <>
      <TextField
        name="fullName"
        label={say.fullName}
        defaultValue={contact?.fullName}
        autoComplete="off"
        required
      />
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          name="salutation"
          label={say.salutation}
          hint={say.salutationHint}
          defaultValue={contact?.salutation}
          autoComplete="off"
        />
        <TextField name="jobTitle" label={say.jobTitle} defaultValue={contact?.jobTitle} autoComplete="off" />
      </div>
    </>
  );
}
