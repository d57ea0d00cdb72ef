import { nameParts } from "@/lib/drafts/name-parts";
import { words } from "@/lib/words";
import type { InterviewPage } from "./queries";
import type { ProposedInterview } from "./schema";

type Place = InterviewPage["application"]["people"][number];

const silence = { detail: "", strength: "", forgotten: "", news: "" };

/**
 * The rows of an interview's form: who sat in it, or is proposed, in the order met; after them the others of the
 * application, and those proposed who are new.
 */
export function peopleOfForm(
  people: readonly Place[],
  interview: InterviewPage["interview"] | null,
  proposed: Pick<ProposedInterview, "met" | "name"> | null = null,
) {
  const seats =
    interview?.interviewers ?? proposed?.met.map((contactId) => ({ contactId, ...silence })) ?? [];
  const place = (contactId: string) => {
    const at = seats.findIndex((seat) => seat.contactId === contactId);
    return at === -1 ? seats.length : at;
  };
  const known = people
    .toSorted((a, b) => place(a.contactId) - place(b.contactId))
    .map(({ contactId, contact, role }) => {
      const seat = seats.find((one) => one.contactId === contactId);
      const { detail, strength, forgotten, news } = seat ?? silence;
      return {
        key: contactId,
        name: contact.fullName,
        calledAs: nameParts(contact.fullName).first ?? contact.fullName,
        part: words.steps.role[role],
        isNew: false,
        met: seat !== undefined,
        talk: { detail, strength, forgotten, news },
      };
    });
  return [...known, ...(proposed?.name ?? []).map(newPerson)];
}

function newPerson(name: string, n: number) {
  const calledAs = nameParts(name).first ?? name;
  return { key: `new-${n}`, name, calledAs, part: "", isNew: true, met: true, talk: silence };
}

/** The first person met of whose talk nothing is noted yet; null where there is none. */
export function firstToRecall(people: ReturnType<typeof peopleOfForm>): string | null {
  return people.find(({ met, talk }) => met && Object.values(talk).every((note) => note === ""))?.key ?? null;
}
