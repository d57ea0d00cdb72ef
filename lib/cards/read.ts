import "server-only";
import type { Viewer } from "@/lib/auth/viewer-type";
import { peopleLike } from "@/lib/contacts/alike";
import { invalid, refused } from "@/lib/forms/state";
import type { Card, Way } from "@/lib/interchange/cards/read.mjs";
import { readInWorker } from "@/lib/interchange/read-in-worker";
import { reasonWords } from "@/lib/interchange/reason-words";
import { words } from "@/lib/words";
import { whoIs } from "./known";
import { applicationForCards } from "./queries";
import { roleGuess } from "./role-guess";
import { mostPeople } from "./schema";
import type { CardsState, FoundPerson } from "./state";

const say = words.cards;

/** Reads a file of contacts, and says whom it would add. Writes nothing. */
export async function readCards(
  viewer: Viewer,
  applicationId: string | null,
  bytes: Uint8Array,
): Promise<CardsState> {
  const application = applicationId ? await applicationForCards(viewer, applicationId) : null;
  if (applicationId && !application) return refused(words.forms.gone);
  const read = await readInWorker("cards", bytes, null);
  if (read.kind === "refused") return invalid({ file: reasonWords(read, say.refusals) });
  const { cards, nameless } = read.value;
  const known = await peopleLike(
    viewer,
    cards.flatMap(({ emails }) => emails.map(({ value }) => value)),
    cards.map(({ name }) => name),
  );
  const employer = application?.employer.name ?? "";
  const people = cards.map((card) => {
    const person = personOf(card, employer);
    const before = card.emails.map(({ value }) => whoIs({ ...person, email: value }, known)).find(Boolean);
    return { card, person, before: before ?? whoIs(person, known) };
  });
  // Who is here already may still be wanted at the application; else they only take up room.
  const wanted = application ? people : people.filter(({ before }) => !before);
  const shown = wanted.slice(0, mostPeople);
  const remarks = [
    people.length > wanted.length && say.knownLeftOut(people.length - wanted.length),
    wanted.length > shown.length && say.more(wanted.length - shown.length),
    nameless > 0 && say.nameless(nameless),
  ].filter((remark) => remark !== false);
  if (shown.length === 0) return { status: "done", message: say.allKnown, found: { people: [], remarks } };
  const values: Record<string, string | string[]> = {};
  for (const [at, { person }] of shown.entries())
    for (const [field, value] of Object.entries(person)) values[`${field}.${at}`] = value;
  const take = shown.map((_, at) => String(at));
  return {
    status: "done",
    message: say.filled(shown.length),
    values: { ...values, "take[]": take },
    found: { people: shown.map(({ card, before }) => foundPerson(card, before)), remarks },
  };
}

function personOf(card: Card, employer: string) {
  return {
    fullName: card.name,
    employer: card.employer || employer,
    jobTitle: card.jobTitle,
    role: roleGuess(card.jobTitle),
    email: card.emails[0]?.value ?? "",
    phone: card.phones[0]?.value ?? "",
    linkedin: card.linkedin,
    postalAddress: card.postalAddress,
    notes: card.notes,
  };
}

function foundPerson(
  { emails, phones }: Card,
  before: { fullName: string; employer: string } | undefined,
): FoundPerson {
  const said = ({ value, label }: Way) => (label ? `${value} (${label})` : value);
  return {
    known: before ? say.known(before.fullName, before.employer) : "",
    emails: emails.slice(1).map(said),
    phones: phones.slice(1).map(said),
  };
}
