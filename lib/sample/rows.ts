import type * as schema from "@/db/schema";
import { secondsAfter } from "@/lib/clock";
import { when } from "@/lib/interviews/when";
import type { Instant } from "@/lib/policy/types";
import type { Profile } from "@/lib/settings/queries";
import {
  type SampleApplication,
  type SampleInterview,
  type SamplePerson,
  type SampleTouch,
  sampleReference,
  tale,
} from "./tale";
import { clock, localTime, momentOf, officeDay } from "./times";

/** The rows of the sample, parents before children. */
export interface SampleRows {
  searches: (typeof schema.searches.$inferInsert)[];
  references: (typeof schema.references.$inferInsert)[];
  employers: (typeof schema.employers.$inferInsert)[];
  contacts: (typeof schema.contacts.$inferInsert)[];
  applications: (typeof schema.applications.$inferInsert)[];
  applicationContacts: (typeof schema.applicationContacts.$inferInsert)[];
  applicationReferences: (typeof schema.applicationReferences.$inferInsert)[];
  interviews: (typeof schema.interviews.$inferInsert)[];
  interviewers: (typeof schema.interviewers.$inferInsert)[];
  touches: (typeof schema.touches.$inferInsert)[];
}

const newId = () => crypto.randomUUID();

/**
 * The sample as rows of this account, told from `now` in the profile's zone. `name` is what the search is called;
 * `known` has the ids of employers that are there already, by name.
 */
export function sampleRows(
  profile: Profile,
  name: string,
  known: ReadonlyMap<string, string>,
  now: Instant,
): SampleRows {
  const rows = noRows();
  const search = { id: newId(), ...own(profile, now), name, sample: true };
  const reference = {
    id: newId(),
    ...own(profile, now),
    fullName: sampleReference.name,
    relation: sampleReference.relation,
    sample: true,
  };
  rows.searches.push(search);
  rows.references.push(reference);
  for (const told of tale) addApplication(rows, told, known.get(told.employer), profile, now);
  return rows;
}

function noRows(): SampleRows {
  return {
    searches: [],
    references: [],
    employers: [],
    contacts: [],
    applications: [],
    applicationContacts: [],
    applicationReferences: [],
    interviews: [],
    interviewers: [],
    touches: [],
  };
}

function own(profile: Profile, createdAt: Instant) {
  return { userId: profile.userId, createdAt };
}

function addApplication(
  rows: SampleRows,
  told: SampleApplication,
  knownEmployer: string | undefined,
  profile: Profile,
  now: Instant,
): void {
  const at = (day: number, hour: number) => momentOf(day, hour, profile.timeZone, now);
  const created = own(profile, at(told.appliedDay, 9));
  const employer = { id: knownEmployer ?? newId(), ...created, name: told.employer, sample: true };
  const application = {
    id: newId(),
    ...created,
    searchId: rows.searches[0]?.id ?? "",
    employerId: employer.id,
    role: told.role,
    location: told.location,
    appliedOn: officeDay(told.appliedDay, profile.timeZone, now),
    playbookId: profile.playbookId,
    ownPlaybookId: profile.ownPlaybookId,
    timeZone: profile.timeZone,
    workdays: profile.workdays,
    country: profile.country,
    region: profile.region,
    outcome: told.outcome?.kind ?? null,
    outcomeAt: told.outcome ? at(told.outcome.day, 12) : null,
  };
  if (!knownEmployer) rows.employers.push(employer);
  rows.applications.push(application);

  const place = { userId: profile.userId, applicationId: application.id };
  const people = told.people.map((person, position) => {
    const contact = { ...contactOf(person), id: newId(), ...created, employerId: employer.id, sample: true };
    const { role, followUpOwner = false } = person;
    rows.contacts.push(contact);
    rows.applicationContacts.push({ ...place, contactId: contact.id, role, followUpOwner, position });
    return contact.id;
  });
  const interviews = told.interviews.map((interview) =>
    addInterview(rows, interview, place, people, profile, now),
  );
  for (const touch of told.touches)
    rows.touches.push(touchOf(touch, place, people, interviews, profile, now));
  const briefedAt = told.briefedDay === undefined ? null : at(told.briefedDay, 10);
  const referenceId = rows.references[0]?.id ?? "";
  rows.applicationReferences.push({ ...place, referenceId, position: 0, briefedAt });
}

function contactOf({ name, jobTitle, email = "", phone = "" }: SamplePerson) {
  return { fullName: name, jobTitle, email, phone };
}

type Place = { userId: string; applicationId: string };

function addInterview(
  rows: SampleRows,
  told: SampleInterview,
  place: Place,
  people: readonly string[],
  profile: Profile,
  now: Instant,
): string {
  const id = newId();
  const zone = told.zone ?? profile.timeZone;
  const startsLocal =
    "hoursAgo" in told.at
      ? localTime(secondsAfter(now, -told.at.hoursAgo * 3600), zone)
      : `${officeDay(told.at.day, profile.timeZone, now)}T${clock(told.at.hour)}`;
  const { startsAt, endsAt } = when(startsLocal, told.minutes, zone, zone);
  const promisedBy = told.promised === undefined ? null : officeDay(told.promised, profile.timeZone, now);
  const promisedByContactId = promisedBy ? people[0] : null;
  const { title, format, place: where } = told;
  rows.interviews.push({
    ...place,
    id,
    title,
    startsLocal,
    timeZone: zone,
    startsAt,
    endsAt,
    format,
    place: where,
    promisedBy,
    promisedByContactId,
    askedDate: promisedBy !== null,
    createdAt: secondsAfter(startsAt, -5 * 24 * 3600),
  });
  told.with.forEach(({ person, ...notes }, position) => {
    rows.interviewers.push({
      ...place,
      interviewId: id,
      contactId: people[person] ?? "",
      position,
      ...notes,
    });
  });
  return id;
}

function touchOf(
  told: SampleTouch,
  place: Place,
  people: readonly string[],
  interviews: readonly string[],
  profile: Profile,
  now: Instant,
): SampleRows["touches"][number] {
  const at = momentOf(told.at.day, told.at.hour, profile.timeZone, now);
  const { direction, medium, kind = null, wantsReply = false, body = "" } = told;
  const interviewId = told.interview === undefined ? null : interviews[told.interview];
  const contactId = people[told.person];
  return {
    ...place,
    id: newId(),
    at,
    direction,
    medium,
    kind,
    wantsReply,
    body,
    contactId,
    interviewId,
    createdAt: at,
  };
}
