"use client";
import { CheckField } from "@/components/ui/check-field";
import { Name } from "@/components/ui/name";
import { MoveButtons, type MoveWords } from "./move-buttons";
import type { FormPerson } from "./people-of-form";
import { TalkFields, type TalkWords } from "./talk-fields";

export type PersonWords = MoveWords & TalkWords;

interface Props {
  person: FormPerson;
  words: PersonWords;
  withTalk: boolean;
  open: boolean;
  ends: { first: boolean; last: boolean };
  move: (by: -1 | 1) => void;
  put: (changes: Partial<FormPerson>) => void;
}

/** One of the application's people: ticked where they sat in the interview. */
export function PersonRow({ person, words, withTalk, open, ends, move, put }: Props) {
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <CheckField
          name="interviewers[]"
          value={person.key}
          defaultChecked={person.met}
          onChange={(event) => put({ met: event.currentTarget.checked })}
          error=""
          label={
            <>
              <Name>{person.name}</Name>
              <span className="block text-13 text-text-2">{person.part}</span>
            </>
          }
        />
        {person.met && <MoveButtons name={person.name} words={words} ends={ends} move={move} />}
      </div>
      {withTalk && (
        <div className="hidden ps-6.5 group-has-[.check:checked]/row:block">
          <TalkFields person={person} words={words} open={open} />
        </div>
      )}
    </>
  );
}
