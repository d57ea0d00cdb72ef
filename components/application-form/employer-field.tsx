"use client";
import { useId, useState } from "react";
import { TextField } from "@/components/ui/text-field";

interface Props {
  label: string;
  defaultValue: string;
  /** Employers known from before, to choose from while typing. */
  known: readonly string[];
  /** By name, the sentence for an employer who is in another search, too. */
  elsewhere: ReadonlyMap<string, string>;
}

/** The employer, by name. It says quietly where the same one is in another search already. */
export function EmployerField({ label, defaultValue, known, elsewhere }: Props) {
  const list = useId();
  const [name, setName] = useState(defaultValue);
  return (
    <>
      <TextField
        name="employer"
        label={label}
        hint={elsewhere.get(name.trim())}
        defaultValue={defaultValue}
        list={list}
        autoComplete="off"
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={list}>
        {known.map((employer) => (
          <option key={employer} value={employer} />
        ))}
      </datalist>
    </>
  );
}
