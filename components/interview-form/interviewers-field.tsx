"use client";
import { Plus } from "lucide";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useForm } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { fill } from "@/lib/words/fill";
import { NewPersonRow, type NewPersonWords } from "./new-person-row";
import { type FormPerson, usePeople, withNewRow } from "./people-of-form";
import { PersonRow, type PersonWords } from "./person-row";

export interface InterviewersWords extends PersonWords, NewPersonWords {
  hint: string;
  another: string;
  /** "{name} is now number {place}." */
  moved: string;
}

interface Props {
  words: InterviewersWords;
  roles: readonly { value: string; label: string }[];
  /** Whether it makes sense to ask for the talk: not before the interview. */
  withTalk: boolean;
  /** Whose talk stands open. */
  open: string | null;
}

/** Who sat in the interview, in the order met: ticked, moved up and down, or typed in anew. */
export function InterviewersField({ words, roles, withTalk, open }: Props) {
  const { people, change } = usePeople() ?? { people: [], change: () => {} };
  const error = useForm().state.errors?.["interviewers[]"];
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const [focus, setFocus] = useState<{ key: string; control: string } | null>(null);

  // Moving a row takes the focus from its button; a new row is there to be typed into.
  useEffect(() => {
    if (focus)
      list.current?.querySelector<HTMLElement>(`[data-row="${focus.key}"] ${focus.control}`)?.focus();
  }, [focus]);

  // A page that asks for one person's talk leads here by their id.
  useEffect(() => {
    const key = window.location.hash.slice(1);
    const talk = key && list.current?.querySelector(`[data-row="${CSS.escape(key)}"] details`);
    if (talk) talk.setAttribute("open", "");
  }, []);

  const put = (key: string, changes: Partial<FormPerson>) =>
    change((all) => all.map((person) => (person.key === key ? { ...person, ...changes } : person)));

  function move(key: string, by: -1 | 1) {
    const moved = swapped(people, key, by);
    const place = moved.filter(isMet).findIndex((person) => person.key === key) + 1;
    const name = moved.find((person) => person.key === key)?.name ?? "";
    change(() => moved);
    setFocus({ key, control: by === -1 ? "[data-up]" : "[data-down]" });
    setSaid(fill(words.moved, { name, place }));
  }

  function addRow() {
    const more = withNewRow(people);
    change(() => more);
    setFocus({ key: more.at(-1)?.key ?? "", control: "input[type=text]" });
  }

  const met = people.filter(isMet);
  return (
    <div className="grid gap-3">
      <p className="text-13 text-text-2">{words.hint}</p>
      {error && <p className="text-13 text-danger">{error}</p>}
      <ol ref={list} className="divide-y divide-line">
        {people.map((person) => {
          const ends = { first: met[0] === person, last: met.at(-1) === person };
          const shared = { person, words, withTalk, ends, move: (by: -1 | 1) => move(person.key, by) };
          return (
            <li key={person.key} id={person.key} data-row={person.key} className="group/row grid gap-2 py-2">
              {person.isNew ? (
                <NewPersonRow {...shared} roles={roles} put={(changes) => put(person.key, changes)} />
              ) : (
                <PersonRow
                  {...shared}
                  open={open === person.key}
                  put={(changes) => put(person.key, changes)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button size="small" icon={<Icon of={Plus} />} onClick={addRow}>
          {words.another}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function isMet(person: FormPerson): boolean {
  return person.met && person.name !== "";
}

/** The person changes places with the one met just before or after them. */
function swapped(people: readonly FormPerson[], key: string, by: -1 | 1): readonly FormPerson[] {
  const met = people.filter(isMet);
  const at = met.findIndex((person) => person.key === key);
  const [one, other] = [met[at], met[at + by]];
  if (!one || !other) return people;
  return people.map((person) => (person === one ? other : person === other ? one : person));
}
