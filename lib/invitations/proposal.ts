import type { FormState } from "@/lib/forms/state";
import type { CalendarEvent } from "@/lib/interchange/calendar/read.mjs";
import type { InterviewPage } from "@/lib/interviews/queries";
import { words } from "@/lib/words";
import { notesOf } from "./description";
import { type PersonTold, peopleTold } from "./people-told";
import type { Standing } from "./queries";
import { whenTold } from "./when-told";
import { whereOf } from "./where";

const say = words.invitation;
const mostNew = 40;

type Place = InterviewPage["application"]["people"][number];
type Known = { fullName: string; email: string; employer: string };

export interface Proposal {
  values: NonNullable<FormState["values"]>;
  notes: NonNullable<FormState["notes"]>;
  /** What is to be said of it all. */
  remarks: string[];
}

interface Given {
  application: InterviewPage["application"];
  /** The interview that an earlier version became. */
  before: Standing | null;
  own: readonly string[];
  known: readonly Known[];
}

/** The form of an interview as an invitation fills it, with where it leaves something open. */
export function proposalOf(event: CalendarEvent, given: Given): Proposal {
  const { application, before, own, known } = given;
  const told = peopleTold(event.invited, own, event.location);
  const when = whenTold(event, application.timeZone);
  const where = whereOf(event);
  const seats = seatsOf(told.people, application.people, before, known);
  const notes: Proposal["notes"] = { ...seats.notes };
  if (when.open.time) notes.startsLocal = say.dayOnly;
  if (when.open.zone) notes.timeZone = zoneNote(event);
  if (when.open.length) notes.minutes = say.noLength;
  if (where.besides) notes.place = say.alsoVideo(where.besides);
  const absent = before ? notInIt(told.people, application.people, before) : [];
  return {
    values: {
      ...seats.values,
      title: before?.title || event.title,
      startsLocal: when.startsLocal,
      minutes: String(when.minutes),
      timeZone: when.timeZone,
      format: where.format,
      place: where.place.slice(0, 2000),
      notes: before?.notes || notesOf(event.description),
      replaces: before?.id ?? "",
      uid: event.uid,
      occurrence: event.occurrence,
      ordinal: event.ordinal === null ? "" : String(event.ordinal),
      sequence: String(event.sequence),
    },
    notes,
    remarks: [
      absent.length > 0 && say.notInIt(absent),
      told.leftOut.length > 0 && say.leftOut(told.leftOut.slice(0, 20)),
      seats.more > 0 && say.peopleMore(seats.more),
    ].filter((remark) => remark !== false),
  };
}

function zoneNote({ starts }: CalendarEvent): string {
  return starts.kind === "floating" && starts.named ? say.unknownZone(starts.named) : say.noZone;
}

/** Who is ticked, who is typed in anew, and whether the sender has to be asked about. */
function seatsOf(
  told: readonly PersonTold[],
  places: readonly Place[],
  before: Standing | null,
  known: readonly Known[],
) {
  const seated = before?.interviewers.map(({ contactId }) => contactId) ?? [];
  const order = [...seated];
  const values: Record<string, string | string[]> = { organiser: "", organiserName: "", organiserPart: "" };
  const notes: Record<string, string> = {};
  let fresh = 0;
  for (const person of told) {
    const place = placeOf(person, places);
    if (!place && fresh >= mostNew) continue;
    const key = place?.contactId ?? `new-${fresh}`;
    // Whoever had a place here when the earlier version came, and no seat, only arranges it.
    if (before && place && person.organiser && !seated.includes(key)) continue;
    if (!place) {
      fresh += 1;
      const met = known.find(({ email }) => email.toLowerCase() === person.email);
      values[`newName.${key}`] = met?.fullName ?? person.name;
      values[`newRole.${key}`] = "interviewer";
      if (met) notes[`newName.${key}`] = say.knownFrom(met.employer);
    }
    if (!place || place.contact.email === "") values[`newEmail.${key}`] = person.email;
    if (!order.includes(key)) order.push(key);
    if (!person.organiser || seated.includes(key)) continue;
    values.organiser = key;
    values.organiserName = place?.contact.fullName ?? person.name;
  }
  const unplaced = told.filter((person) => !placeOf(person, places)).length;
  return { values: { ...values, "interviewers[]": order }, notes, more: Math.max(0, unplaced - mostNew) };
}

/** Somebody of the application by their address, or by their name where no address is known of them. */
function placeOf(person: PersonTold, places: readonly Place[]): Place | undefined {
  const sameName = (name: string) => name.toLowerCase() === person.name.toLowerCase();
  return (
    places.find(({ contact }) => person.email !== "" && contact.email.toLowerCase() === person.email) ??
    places.find(({ contact }) => contact.email === "" && sameName(contact.fullName))
  );
}

/** Who sits in the interview by an address that the newer invitation doesn't name. */
function notInIt(told: readonly PersonTold[], places: readonly Place[], before: Standing): string[] {
  const named = new Set(told.map((person) => placeOf(person, places)?.contactId));
  return before.interviewers.flatMap(({ contactId }) => {
    const place = places.find((one) => one.contactId === contactId);
    return place && place.contact.email !== "" && !named.has(contactId) ? [place.contact.fullName] : [];
  });
}
