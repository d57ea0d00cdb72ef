import type { Story } from "@/lib/applications/story";
import { hasAddress } from "@/lib/contacts/addresses";
import { dayOf } from "@/lib/days/day";
import { clockTime, dayAndTime, shortDay, zoneCity } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";

type Interview = Story["interviews"][number];
type Person = Story["people"][number];

/** One interview as pages show it. */
export interface InterviewView {
  id: string;
  title: string;
  standing: "ahead" | "held" | "cancelled";
  startsAt: Instant;
  /** In the interview's own zone: "tomorrow, 14:00", and its city where that isn't home. */
  starts: string;
  /** What the clocks at home show then, "20:00 in Berlin"; null where they show the same. */
  atHome: string | null;
  minutes: number;
  format: Interview["format"];
  place: string;
  /** In the order met; who has left the application isn't among them. */
  met: { contactId: string; name: string; role: Person["role"]; reachable: boolean }[];
  asked: { ask: keyof typeof words.interview.asked; label: string; done: boolean }[];
  promised: { day: PlainDate; words: string; by: string | null } | null;
}

/** What a page shows of an interview. `home` is the viewer's own zone. */
export function interviewView(
  interview: Interview,
  people: readonly Person[],
  home: string,
  now: Instant,
): InterviewView {
  const { startsAt, endsAt, timeZone } = interview;
  const byId = new Map(people.map((person) => [person.contactId, person]));
  const elsewhere = clockTime(startsAt, timeZone) !== clockTime(startsAt, home);
  const starts = dayAndTime(startsAt, timeZone, now);
  return {
    id: interview.id,
    title: interview.title || words.interview.untitled,
    standing: standingOf(interview, now),
    startsAt,
    starts: elsewhere ? words.days.in(starts, zoneCity(timeZone)) : starts,
    atHome: elsewhere ? words.days.in(dayAndTime(startsAt, home, now), zoneCity(home)) : null,
    minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
    format: interview.format,
    place: interview.place,
    met: interview.interviewers.flatMap(({ contactId }) => {
      const person = byId.get(contactId);
      return person ? [metPerson(person)] : [];
    }),
    asked: askedOf(interview),
    promised: promisedOf(interview, byId, dayOf(now, timeZone)),
  };
}

/** Whether an interview lies ahead, was held, or was called off. */
export function standingOf(interview: Interview, now: Instant): InterviewView["standing"] {
  if (interview.cancelledAt) return "cancelled";
  return Date.parse(interview.endsAt) <= Date.parse(now) ? "held" : "ahead";
}

function metPerson({ contactId, role, contact }: Person): InterviewView["met"][number] {
  return { contactId, name: contact.fullName, role, reachable: hasAddress(contact) };
}

/** The four things to ask before leaving, and which of them were. */
export function askedOf(interview: Interview): InterviewView["asked"] {
  const done = {
    nextSteps: interview.askedNextSteps,
    date: interview.askedDate,
    toFollowUp: interview.askedToFollowUp,
    addresses: interview.askedAddresses,
  };
  const asks = Object.keys(done) as (keyof typeof done)[];
  return asks.map((ask) => ({ ask, label: words.interview.asked[ask], done: done[ask] }));
}

function promisedOf(interview: Interview, byId: ReadonlyMap<string, Person>, today: PlainDate) {
  if (!interview.promisedBy) return null;
  const by = byId.get(interview.promisedByContactId ?? "")?.contact.fullName ?? null;
  return { day: interview.promisedBy, words: shortDay(interview.promisedBy, today), by };
}

/** Who in an interview can't be reached yet, each with the page where that is put right, and which leads back. */
export function missingAddresses(
  interview: Interview,
  people: readonly Person[],
  back: string,
): { name: string; href: string }[] {
  const met = new Set(interview.interviewers.map((seat) => seat.contactId));
  const from = encodeURIComponent(back);
  return people
    .filter(({ contactId, contact }) => met.has(contactId) && !hasAddress(contact))
    .map(({ applicationId, contactId, contact }) => ({
      name: contact.fullName,
      href: `/applications/${applicationId}/people/${contactId}?address=1&from=${from}`,
    }));
}
