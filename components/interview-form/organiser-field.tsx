"use client";
import { useForm } from "@/components/ui/form-context";
import { RadioField } from "@/components/ui/radio-field";
import { fill } from "@/lib/words/fill";

export interface OrganiserWords {
  /** "{name} sent the invitation. …" */
  organiser: string;
  organiserHint: string;
  organiserParts: Readonly<Record<string, string>>;
}

/** Asks whether whoever sent an invitation talks with one, or only arranges it. Nothing where nobody is in question. */
export function OrganiserField({ words }: { words: OrganiserWords }) {
  const { values } = useForm().state;
  const name = [values?.organiserName ?? ""].flat()[0];
  if (!values?.organiser || !name) return null;
  return (
    <RadioField
      name="organiserPart"
      label={fill(words.organiser, { name })}
      hint={words.organiserHint}
      options={Object.entries(words.organiserParts).map(([value, label]) => ({ value, label }))}
      inline
    />
  );
}
