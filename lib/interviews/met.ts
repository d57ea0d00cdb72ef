import type { WholeStory } from "@/lib/applications/story";
import type { InterviewInput } from "./schema";

/** What is known of somebody who gets a place. `isKnown`: the account has them already, from another application. */
export interface Arrival {
  fullName: string;
  role: InterviewInput["newRole"][string];
  isKnown: boolean;
}

/** Somebody in an interview, in the order met, with what is known of the talk. */
export interface Met {
  contactId: string;
  /** That came along with their name; empty where none did. */
  email: string;
  /** Of somebody who has no place at the application yet. */
  arrives: Arrival | null;
  talk: { detail: string; strength: string; forgotten: string; news: string };
}

export interface People {
  met: Met[];
  /** The contact that a key of the form means, or null where it means nobody. */
  idOf: (key: string | null) => string | null;
}

/**
 * Reads the people of a filled form: known ones by id, new ones by the name typed; a row without a name is nobody.
 * A note that the form didn't ask for is kept. Who is typed in with the address of somebody of the account's is that
 * person: `byEmail` has their ids. Null where somebody isn't at this application.
 */
export function peopleIn(
  input: InterviewInput,
  story: Pick<WholeStory, "people">,
  before: WholeStory["interviews"][number] | null,
  byEmail: ReadonlyMap<string, string>,
): People | null {
  const known = new Set(story.people.map((place) => place.contactId));
  const typed = new Map(
    Object.entries(input.newName)
      .filter(([key, name]) => name !== "" && !known.has(key))
      .map(([key]) => [key, byEmail.get(emailOf(input, key)) ?? crypto.randomUUID()]),
  );
  const ofAccount = new Set(byEmail.values());
  const idOf = (key: string | null) =>
    key === null ? null : known.has(key) ? key : (typed.get(key) ?? null);
  const isNobody = (key: string) => key.startsWith("new-") && !typed.has(key);
  const keys = [...new Set(input.interviewers)].filter((key) => !isNobody(key));
  const named = [...keys, input.promisedByContactId, input.followUpOwner].filter((key) => key !== null);
  if (named.some((key) => idOf(key) === null && !isNobody(key))) return null;
  const met = keys.map((key): Met => {
    const contactId = idOf(key) as string;
    const arrives = known.has(contactId) ? null : arrival(input, key, ofAccount.has(contactId));
    return { contactId, email: input.newEmail[key] ?? "", arrives, talk: talkWith(key, input, before) };
  });
  return { met: each(met), idOf };
}

const emailOf = (input: InterviewInput, key: string) => (input.newEmail[key] ?? "").toLowerCase();

function arrival(input: InterviewInput, key: string, isKnown: boolean): Arrival {
  const role = input.newRole[key] ?? "interviewer";
  return { fullName: input.newName[key] ?? "", role, isKnown };
}

/** Two rows may mean the same person: they sat there once. */
function each(met: readonly Met[]): Met[] {
  return met.filter((who, place) => met.findIndex(({ contactId }) => contactId === who.contactId) === place);
}

function talkWith(key: string, input: InterviewInput, before: WholeStory["interviews"][number] | null) {
  const noted = before?.interviewers.find((who) => who.contactId === key);
  return {
    detail: input.detail[key] ?? noted?.detail ?? "",
    strength: input.strength[key] ?? noted?.strength ?? "",
    forgotten: input.forgotten[key] ?? noted?.forgotten ?? "",
    news: input.news[key] ?? noted?.news ?? "",
  };
}
