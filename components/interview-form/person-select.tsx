"use client";
import { SelectField } from "@/components/ui/select-field";
import { usePeople } from "./people-of-form";

interface Props {
  name: string;
  label: string;
  /** The choice of nobody. */
  nobody: string;
  defaultValue: string;
  /** Whom to choose among where no form of an interview stands around. */
  people: readonly { key: string; name: string }[];
}

/** One of the application's people, or of those typed into the same form. */
export function PersonSelect({ name, label, nobody, defaultValue, people }: Props) {
  const choices = usePeople()?.people.filter((person) => person.name !== "") ?? people;
  return (
    <SelectField
      name={name}
      label={label}
      defaultValue={defaultValue}
      options={[
        { value: "", label: nobody },
        ...choices.map((person) => ({ value: person.key, label: person.name })),
      ]}
    />
  );
}
