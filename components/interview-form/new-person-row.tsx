"use client";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { MoveButtons, type MoveWords } from "./move-buttons";
import type { FormPerson } from "./people-of-form";
import { TalkFields, type TalkWords } from "./talk-fields";

export interface NewPersonWords extends MoveWords, TalkWords {
  newName: string;
  newRole: string;
  newEmail: string;
}

interface Props {
  person: FormPerson;
  words: NewPersonWords;
  withTalk: boolean;
  roles: readonly { value: string; label: string }[];
  ends: { first: boolean; last: boolean };
  move: (by: -1 | 1) => void;
  put: (changes: Partial<FormPerson>) => void;
}

/** Somebody who is typed in here; without a name the row counts for nobody. */
export function NewPersonRow({ person, words, withTalk, roles, ends, move, put }: Props) {
  return (
    <>
      <input type="hidden" name="interviewers[]" value={person.key} />
      <div className="flex items-end justify-between gap-3">
        <div className="grid flex-1 gap-3 md:grid-cols-[1fr_1.2fr_9rem]">
          <TextField
            name={`newName.${person.key}`}
            label={words.newName}
            autoComplete="off"
            defaultValue={person.name}
            onChange={(event) => {
              const name = event.currentTarget.value.trim();
              put({ name, calledAs: name });
            }}
          />
          <TextField
            name={`newEmail.${person.key}`}
            label={words.newEmail}
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
          />
          <SelectField
            name={`newRole.${person.key}`}
            label={words.newRole}
            defaultValue="interviewer"
            options={roles}
          />
        </div>
        {person.name !== "" && <MoveButtons name={person.name} words={words} ends={ends} move={move} />}
      </div>
      {withTalk && person.name !== "" && <TalkFields person={person} words={words} open={false} />}
    </>
  );
}
