import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant, Medium } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Addresses } from "./addresses";
import type { Meeting } from "./meetings";
import type { ContactPage, contactList } from "./queries";

const say = words.people;

/** One of the list of people. */
export interface PersonRow {
  id: string;
  name: string;
  jobTitle: string;
  employer: string;
  /** "By e‑mail or phone", or that there is no address yet. */
  ways: string;
  reachable: boolean;
  /** "Met: Second interview, Tue 26 May"; null where they never sat in an interview. */
  met: string | null;
}

/** The rows of a page of people. */
export function peopleRows(
  { people, meetings }: Awaited<ReturnType<typeof contactList>>,
  now: Instant,
): PersonRow[] {
  return people.map((person) => ({
    id: person.id,
    name: person.fullName,
    jobTitle: person.jobTitle,
    employer: person.employer,
    ways: waysWords(person),
    reachable: waysTo(person).length > 0,
    met: metWords(
      meetings.filter((meeting) => meeting.contactId === person.id),
      now,
    ),
  }));
}

/** "By e‑mail or phone", or that there is no address yet. */
export function waysWords(addresses: Addresses): string {
  const ways = waysTo(addresses).map((way) => say.wayTo[way]);
  return ways.length > 0 ? say.ways(ways) : say.noAddress;
}

function waysTo(addresses: Addresses): (keyof typeof say.wayTo)[] {
  const all = ["email", "phone", "linkedin", "postalAddress"] as const;
  return all.filter((way) => addresses[way] !== "");
}

function metWords(meetings: readonly Meeting[], now: Instant): string | null {
  return meetings.length > 0 ? say.wasMet(meetings.map((meeting) => meetingWords(meeting, now))) : null;
}

function meetingWords({ title, startsAt, timeZone }: Meeting, now: Instant): string {
  const day = shortDay(dayOf(startsAt, timeZone), dayOf(now, timeZone));
  return say.metIn(title || words.interview.untitled, day);
}

/** Something that happened with a person, at an application. */
export interface Encounter {
  id: string;
  at: Instant;
  day: string;
  words: string;
  format: Meeting["format"] | Medium;
  applicationId: string;
}

/** A person's applications, each with what happened there, latest first. */
export interface PlaceView {
  applicationId: string;
  title: string;
  part: string;
  encounters: Encounter[];
}

/** Where somebody was met: their applications, with the interviews and messages of each. */
export function placesView({ places, meetings, messages }: ContactPage, now: Instant): PlaceView[] {
  return places.map((place) => {
    const dayIn = (at: Instant, zone: string) => shortDay(dayOf(at, zone), dayOf(now, zone));
    const met = meetings
      .filter((m) => m.applicationId === place.applicationId && m.cancelledAt === null)
      .map((m) => ({
        id: m.interviewId,
        at: m.startsAt,
        day: dayIn(m.startsAt, m.timeZone),
        words: m.title || words.interview.untitled,
        format: m.format,
        applicationId: m.applicationId,
      }));
    const passed = messages
      .filter((t) => t.applicationId === place.applicationId)
      .map((t) => ({
        id: t.id,
        at: t.at,
        day: dayIn(t.at, place.timeZone),
        words: (t.direction === "sent" ? say.youWrote : say.theyWrote)[t.medium],
        format: t.medium,
        applicationId: t.applicationId,
      }));
    return {
      applicationId: place.applicationId,
      title: say.forRole(place.role, place.employer),
      part: words.steps.role[place.part],
      encounters: [...met, ...passed].sort((a, b) => b.at.localeCompare(a.at)),
    };
  });
}
