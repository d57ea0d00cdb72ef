"use client";
import { CheckField } from "@/components/ui/check-field";
import { Disclosure } from "@/components/ui/disclosure";
import { useForm } from "@/components/ui/form-context";
import { Name } from "@/components/ui/name";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FoundPerson } from "@/lib/cards/state";
import { fill } from "@/lib/words/fill";

const fields = ["fullName", "employer", "jobTitle", "email", "phone", "linkedin"] as const;

export type CardRowWords = Record<
  (typeof fields)[number] | "postalAddress" | "notes" | "part" | "lookOver" | "alsoTemplate" | "who" | "save",
  string
>;

interface Props {
  found: readonly FoundPerson[];
  words: CardRowWords;
  /** Their part, where they get a place at an application. */
  roles: readonly { value: string; label: string }[] | null;
}

/** The people of a file, each to be ticked and looked over. What the form holds says who they are. */
export function CardRows({ found, words, roles }: Props) {
  const { values = {}, errors = {} } = useForm().state;
  const said = (name: string) => [values[name] ?? ""].flat()[0] ?? "";
  const all = Object.keys(values)
    .filter((name) => name.startsWith("fullName."))
    .map((name) => name.slice("fullName.".length));
  const hasError = (at: string) => Object.keys(errors).some((name) => name.endsWith(`.${at}`));
  if (all.length === 0) return null;
  return (
    <>
      <section aria-label={words.who}>
        <ul className="divide-y divide-line border-y border-line">
          {all.map((at) => {
            const { known = "", emails = [], phones = [] } = found[Number(at)] ?? {};
            const others = { email: emails, phone: phones };
            const name = said(`fullName.${at}`);
            const about = [said(`jobTitle.${at}`), said(`employer.${at}`), said(`email.${at}`)];
            return (
              <li key={at} className="grid gap-1 py-2">
                <CheckField
                  name="take[]"
                  value={at}
                  error=""
                  label={
                    <>
                      <Name>{name}</Name>
                      <span dir="auto" className="block text-13 text-text-2 [overflow-wrap:anywhere]">
                        {about.filter(Boolean).join(" · ")}
                      </span>
                      {known && (
                        <span dir="auto" className="block text-13 text-accent-text">
                          {known}
                        </span>
                      )}
                    </>
                  }
                />
                <div className="ps-6.5">
                  <Disclosure summary={fill(words.lookOver, { name })} open={hasError(at)}>
                    <div className="grid gap-4 pb-2 md:grid-cols-2">
                      {fields.map((field) => (
                        <TextField
                          key={field}
                          name={`${field}.${at}`}
                          label={words[field]}
                          hint={also(words.alsoTemplate, field in others ? others[field as "email"] : [])}
                          autoComplete="off"
                        />
                      ))}
                      {roles && <SelectField name={`role.${at}`} label={words.part} options={roles} />}
                      <TextArea name={`postalAddress.${at}`} label={words.postalAddress} rows={3} />
                      <TextArea name={`notes.${at}`} label={words.notes} rows={3} />
                    </div>
                  </Disclosure>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <div>
        <SubmitButton>{words.save}</SubmitButton>
      </div>
    </>
  );
}

function also(template: string, values: readonly string[]): string | undefined {
  return values.length > 0 ? fill(template, { values: values.join(", ") }) : undefined;
}
