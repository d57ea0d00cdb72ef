import { when } from "@/lib/interviews/when";
import { personAt, post } from "./names";
import type { Random } from "./random";
import type { SeedRows } from "./rows";
import type { Tale } from "./tale";
import { type Times, zone } from "./times";

/** One application's own rows. */
export type ApplicationRows = Omit<
  SeedRows,
  "accounts" | "profiles" | "searches" | "employers" | "references" | "messages"
>;

/** Where an application belongs. */
export interface Belongs {
  userId: string;
  search: { id: string };
  employer: { id: string; name: string };
  reference: { id: string };
}

/** The rows of an application that went as its tale has it; whether it is over is still to be concluded. */
export function applicationRows(random: Random, tale: Tale, belongs: Belongs, times: Times): ApplicationRows {
  const { userId, search, employer, reference } = belongs;
  const { on, at, past } = times;
  const created = { userId, createdAt: at(tale.applied, 9) };
  const id = random.uuid();
  const place = { userId, applicationId: id };
  const application = {
    ...{ ...created, id, searchId: search.id, employerId: employer.id, ...post(random) },
    ...{ appliedOn: on(tale.applied), playbookId: "consensus", timeZone: zone, workdays: [1, 2, 3, 4, 5] },
    outcome: tale.outcome?.kind ?? null,
    outcomeAt: tale.outcome ? past(tale.outcome.day, 15) : null,
  };
  const people = Array.from({ length: random.between(1, 3) }, () => ({
    ...{ ...created, id: random.uuid(), employerId: employer.id },
    ...personAt(random, employer.name),
  }));
  const rows: ApplicationRows = {
    contacts: people,
    applications: [application],
    application_contacts: people.map(({ id: contactId }, position) => ({
      ...{ ...place, contactId, position, followUpOwner: position === 0 },
      role: position === 0 ? "hiring-manager" : "interviewer",
    })),
    application_references: [
      { ...place, referenceId: reference.id, position: 0, briefedAt: past(tale.applied + 1, 10) },
    ],
    ...{ interviews: [], interviewers: [], touches: [] },
  };
  addInterview(rows, random, tale, times);
  for (const day of tale.checkIns) addTouch(rows, random, "sent", times.past(day, 11), {});
  const { answered } = tale;
  if (answered)
    addTouch(rows, random, "received", past(answered.day, 11), { wantsReply: answered.wantsReply });
  return rows;
}

/** The invitation, the interview with everybody, and the thanks. */
function addInterview(rows: ApplicationRows, random: Random, tale: Tale, { on, at, past }: Times): void {
  const [application] = rows.applications;
  if (!application || tale.interview === null) return;
  addTouch(rows, random, "received", past(Math.min(tale.interview - 6, tale.applied + 3), 11), {});
  const interviewId = random.uuid();
  const place = { userId: application.userId, applicationId: application.id };
  const hour = String(random.between(9, 16)).padStart(2, "0");
  const startsLocal = `${on(tale.interview)}T${hour}:00`;
  const { startsAt, endsAt } = when(startsLocal, 60, zone, zone);
  const promisedBy = tale.promised === null ? null : on(tale.promised);
  rows.interviews.push({
    ...{ ...place, id: interviewId, startsLocal, timeZone: zone, startsAt, endsAt, format: "video" },
    ...{ promisedBy, promisedByContactId: promisedBy && hostOf(rows), createdAt: at(tale.applied + 3, 12) },
  });
  for (const [position, { id: contactId }] of rows.contacts.entries()) {
    rows.interviewers.push({ ...place, interviewId, contactId, position });
    if (!tale.thanked) continue;
    const stepId = `thank-you:${interviewId}:${contactId}`;
    const thanks = { contactId, kind: "thank-you", interviewId, stepId } as const;
    addTouch(rows, random, "sent", past(tale.interview + 1, 11), thanks);
  }
}

type Touch = SeedRows["touches"][number];

function addTouch(
  rows: ApplicationRows,
  random: Random,
  direction: Touch["direction"],
  at: string,
  more: Partial<Touch>,
): void {
  const [application] = rows.applications;
  if (!application) return;
  rows.touches.push({
    ...{ userId: application.userId, applicationId: application.id, id: random.uuid(), direction, at },
    ...{ medium: "email", contactId: hostOf(rows), kind: direction === "sent" ? "follow-up" : null },
    ...{ interviewId: null, wantsReply: false, stepId: null, createdAt: at, ...more },
  });
}

/** Whom everything goes through: the first of the people. */
function hostOf({ contacts }: ApplicationRows): string | null {
  return contacts[0]?.id ?? null;
}
