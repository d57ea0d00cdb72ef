"use client";
import { createContext, type ReactNode, use, useState } from "react";
import { useForm } from "@/components/ui/form-context";

/** A person in the form: one of the application's, or somebody whose name is typed in here. */
export interface FormPerson {
  /** A contact's id, or `new-0` and so on. */
  key: string;
  name: string;
  /** What they may be called within a question: "Dana". */
  calledAs: string;
  /** Their part in the application, in words; empty for a new one. */
  part: string;
  isNew: boolean;
  met: boolean;
  talk: { detail: string; strength: string; forgotten: string; news: string };
}

interface People {
  people: readonly FormPerson[];
  change: (change: (people: readonly FormPerson[]) => readonly FormPerson[]) => void;
}

const PeopleContext = createContext<People | null>(null);

/** Keeps the people of an interview's form, in the order met, for the parts of the form that speak of them. */
export function PeopleOfForm({ people, children }: { people: readonly FormPerson[]; children: ReactNode }) {
  const { values } = useForm().state;
  const [kept, change] = useState(() => withNewRow(values ? asTyped(people, values) : people));
  return <PeopleContext value={{ people: kept, change }}>{children}</PeopleContext>;
}

/** The people of the form that stands around; null where there is none. */
export function usePeople(): People | null {
  return use(PeopleContext);
}

const nobody = { name: "", calledAs: "", part: "", isNew: true, met: true };
const silence = { detail: "", strength: "", forgotten: "", news: "" };

/** With one more row for somebody new, which stays empty until a name is typed. */
export function withNewRow(people: readonly FormPerson[]): readonly FormPerson[] {
  const taken = people.filter((person) => person.isNew).map((person) => Number(person.key.slice(4)));
  const key = `new-${Math.max(-1, ...taken) + 1}`;
  return [...people, { ...nobody, key, talk: silence }];
}

/** Without JavaScript the form comes back anew: the order and the names are those that were sent. */
function asTyped(people: readonly FormPerson[], values: Record<string, string | string[]>) {
  const order = [values["interviewers[]"] ?? []].flat();
  const typed = Object.entries(values).flatMap(([field, name]): FormPerson[] => {
    if (!field.startsWith("newName.") || typeof name !== "string" || name === "") return [];
    return [{ ...nobody, key: field.slice("newName.".length), name, calledAs: name, talk: silence }];
  });
  const place = (person: FormPerson) => {
    const at = order.indexOf(person.key);
    return at === -1 ? order.length : at;
  };
  return [...people, ...typed]
    .map((person) => ({ ...person, met: order.includes(person.key) }))
    .sort((a, b) => place(a) - place(b));
}
