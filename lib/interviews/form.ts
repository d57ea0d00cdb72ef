import { nameParts } from "@/lib/drafts/name-parts";
import { words } from "@/lib/words";
import type { InterviewPage } from "./queries";

type Place = InterviewPage["application"]["people"][number];

const silence = { detail: "", strength: "", forgotten: "", news: "" };

/** The rows of an interview's form: who sat in it, in the order met, and after them the others of the application. */
export function peopleOfForm(people: readonly Place[], interview: InterviewPage["interview"] | null) {
  const seats = interview?.interviewers ?? [];
  const place = (contactId: string) => {
    const at = seats.findIndex((seat) => seat.contactId === contactId);
    return at === -1 ? seats.length : at;
  };
  return people
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
}

/** The first person met of whose talk nothing is noted yet; null where there is none. */
export function firstToRecall(people: ReturnType<typeof peopleOfForm>): string | null {
  return people.find(({ met, talk }) => met && Object.values(talk).every((note) => note === ""))?.key ?? null;
}
