import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { words } from "@/lib/words";

const say = words.people;

interface Ways {
  email: string;
  phone: string;
  linkedin: string;
  postalAddress: string;
  prefers: string | null;
}

/** The ways to reach somebody, and which of them they like. */
export function AddressFields({ contact, focus }: { contact?: Ways; focus?: boolean }) {
  return (
    <>
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          name="email"
          type="email"
          label={say.email}
          defaultValue={contact?.email}
          autoComplete="off"
          autoFocus={focus}
        />
        <TextField
          name="phone"
          type="tel"
          label={say.phone}
          defaultValue={contact?.phone}
          autoComplete="off"
        />
        <TextField
          name="linkedin"
          inputMode="url"
          label={say.linkedin}
          defaultValue={contact?.linkedin}
          autoComplete="off"
        />
        <SelectField
          name="prefers"
          label={say.prefers}
          defaultValue={contact?.prefers ?? ""}
          options={[
            { value: "", label: say.noPreference },
            ...Object.entries(say.media).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      <TextArea
        name="postalAddress"
        label={say.postalAddress}
        defaultValue={contact?.postalAddress}
        rows={3}
        autoComplete="off"
      />
    </>
  );
}
