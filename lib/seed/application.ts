import { secondsAfter } from "@/lib/clock";
import { addDays, dayOf, startOfDay } from "@/lib/days/day";
import { when } from "@/lib/interviews/when";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { personAt, post } from "./names";
import type { Random } from "./random";
import type { SeedRows } from "./rows";
import type { Tale } from "./tale";

export const zone = "Europe/Berlin";
const workdays = [1, 2, 3, 4, 5];

/** One application's own rows; it has one employer, search and reference among those that are there. */
export type ApplicationRows = Omit<
  SeedRows,
  "accounts" | "profiles" | "searches" | "employers" | "references" | "messages"
>;

/** What an application's rows are told from. */
export interface Beginning {
  userId: string;
  search: { id: string };
  employer: { id: string; name: string };
  reference: { id: string };
  now: Instant;
}

/** The rows of one application that went as its tale has it; whether it is over is still to be concluded. */
export function applicationRows(random: Random, tale: Tale, beginning: Beginning): ApplicationRows {
  const { userId, search, employer, reference, now } = beginning;
  const today = dayOf(now, zone);
  const on = (day: number): PlainDate => addDays(today, day);
  const at = (day: number, hour: number): Instant => secondsAfter(startOfDay(on(day), zone), hour * 3600);
  // Of today and yesterday evening nothing lies ahead of the present.
  const past = (day: number, hour: number): Instant =>
    [at(day, hour), secondsAfter(now, -3600)].sort()[0] ?? now;

  const created = { userId, createdAt: at(tale.applied, 9) };
  const applicationId = random.uuid();
  const place = { userId, applicationId };
  const application = {
    ...created,
    id: applicationId,
    searchId: search.id,
    employerId: employer.id,
    ...post(random),
    appliedOn: on(tale.applied),
    playbookId: "consensus",
    timeZone: zone,
    workdays,
    outcome: tale.outcome?.kind ?? null,
    outcomeAt: tale.outcome ? past(tale.outcome.day, 15) : null,
  };

  const people = Array.from({ length: random.between(1, 3) }, () => ({
    ...created,
    id: random.uuid(),
    employerId: employer.id,
    ...personAt(random, employer.name),
  }));
  const first = people[0]?.id ?? "";
  const rows: ApplicationRows = {
    contacts: people,
    applications: [application],
    application_contacts: people.map(({ id }, position) => ({
      ...place,
      contactId: id,
      role: position === 0 ? ("hiring-manager" as const) : ("interviewer" as const),
      followUpOwner: position === 0,
      position,
    })),
    application_references: [
      { ...place, referenceId: reference.id, position: 0, briefedAt: past(tale.applied + 1, 10) },
    ],
    interviews: [],
    interviewers: [],
    touches: [],
  };

  const touch = (direction: "sent" | "received", day: number, more: Partial<SeedRows["touches"][number]>) =>
    rows.touches.push({
      ...place,
      id: random.uuid(),
      direction,
      at: past(day, 11),
      medium: "email",
      contactId: first,
      kind: direction === "sent" ? "follow-up" : null,
      interviewId: null,
      wantsReply: false,
      stepId: null,
      createdAt: past(day, 11),
      ...more,
    });

  const { interview } = tale;
  if (interview !== null) {
    touch("received", Math.min(interview - 6, tale.applied + 3), { wantsReply: false });
    const interviewId = random.uuid();
    const startsLocal = `${on(interview)}T${clock(random.between(9, 16))}`;
    const { startsAt, endsAt } = when(startsLocal, 60, zone, zone);
    const promisedBy = tale.promised === null ? null : on(tale.promised);
    rows.interviews.push({
      ...place,
      ...{ id: interviewId, startsLocal, timeZone: zone, startsAt, endsAt, format: "video" as const },
      ...{ promisedBy, promisedByContactId: promisedBy ? first : null, createdAt: at(tale.applied + 3, 12) },
    });
    for (const [position, { id: contactId }] of people.entries()) {
      rows.interviewers.push({ ...place, interviewId, contactId, position });
      if (!tale.thanked) continue;
      const stepId = `thank-you:${interviewId}:${contactId}`;
      touch("sent", interview + 1, { contactId, kind: "thank-you", interviewId, stepId });
    }
  }
  for (const day of tale.checkIns) touch("sent", day, {});
  if (tale.answered) touch("received", tale.answered.day, { wantsReply: tale.answered.wantsReply });
  return rows;
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
