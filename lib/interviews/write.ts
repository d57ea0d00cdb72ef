import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applicationContacts, contacts, interviewers, interviews } from "@/db/schema";
import type { WholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import type { Arrival, Met } from "./met";
import type { Invitation } from "./save";
import type { Answers, InterviewInput } from "./schema";
import type { When } from "./when";

type Interview = WholeStory["interviews"][number];
type Row = Omit<typeof interviews.$inferInsert, "userId" | "id" | "applicationId" | "createdAt">;

/** The columns that the form's first half fills. */
export function rowOf(input: InterviewInput, { startsAt, endsAt }: When): Row {
  const { title, startsLocal, timeZone, format, place, notes } = input;
  return { title, startsLocal, timeZone, startsAt, endsAt, format, place, notes };
}

/** The columns that the answers fill. Without a date nobody named it. */
export function answersOf(answers: Answers, promisedByContactId: string | null): Partial<Row> {
  const { askedNextSteps, askedDate, askedToFollowUp, askedAddresses, promisedBy } = answers;
  return {
    askedNextSteps,
    askedDate,
    askedToFollowUp,
    askedAddresses,
    promisedBy,
    promisedByContactId: promisedBy === null ? null : promisedByContactId,
  };
}

/** The columns that an invitation fills. One that comes again stands again. */
export function invitationOf({ uid, occurrence, ordinal, sequence }: Invitation): Partial<Row> {
  return {
    invitationUid: uid,
    invitationOccurrence: occurrence,
    invitationOrdinal: ordinal,
    invitationSequence: sequence,
    cancelledAt: null,
  };
}

/**
 * Gives those who were typed in a place at the application, after everybody who has one. Who had no address has the
 * one that came along.
 */
export async function welcome(
  db: Db,
  viewer: Viewer,
  story: WholeStory,
  met: readonly Met[],
  now: Instant,
): Promise<void> {
  const last = Math.max(-1, ...story.people.map((place) => place.position));
  const addressless = new Set(
    story.people.flatMap(({ contactId, contact }) => (contact.email === "" ? [contactId] : [])),
  );
  let position = last;
  for (const who of met) {
    if (who.arrives) {
      position += 1;
      await takePlace(db, viewer, story, who, who.arrives, position, now);
    } else if (who.email !== "" && addressless.has(who.contactId)) {
      await db
        .update(contacts)
        .set({ email: who.email })
        .where(and(eq(contacts.userId, viewer.id), eq(contacts.id, who.contactId), eq(contacts.email, "")));
    }
  }
}

async function takePlace(
  db: Db,
  viewer: Viewer,
  { id: applicationId, employerId }: WholeStory,
  { contactId, email }: Met,
  { fullName, role, isKnown }: Arrival,
  position: number,
  now: Instant,
): Promise<void> {
  const userId = viewer.id;
  if (!isKnown)
    await db.insert(contacts).values({ userId, id: contactId, employerId, fullName, email, createdAt: now });
  await db.insert(applicationContacts).values({ userId, applicationId, contactId, role, position });
}

/** Inserts the interview, or changes the one that was there. */
export async function writeInterview(
  db: Db,
  viewer: Viewer,
  story: WholeStory,
  id: string,
  before: Interview | null,
  row: Row,
  now: Instant,
): Promise<void> {
  if (!before) {
    await db
      .insert(interviews)
      .values({ ...row, userId: viewer.id, id, applicationId: story.id, createdAt: now });
    return;
  }
  await db
    .update(interviews)
    .set(row)
    .where(
      and(eq(interviews.userId, viewer.id), eq(interviews.applicationId, story.id), eq(interviews.id, id)),
    );
}

/**
 * Seats the people of an interview in the order met. Whoever is no longer among them and had something noted goes to
 * the trash: their names, and the token that brings them back.
 */
export async function seat(
  db: Db,
  viewer: Viewer,
  story: WholeStory,
  interviewId: string,
  before: Interview | null,
  met: readonly Met[],
): Promise<{ removed: string[]; undo: string | null }> {
  const stay = new Set(met.map((who) => who.contactId));
  const leaving = (before?.interviewers ?? []).filter((who) => !stay.has(who.contactId) && isNoted(who));
  const ids = leaving.map((who) => who.contactId);
  const removed = story.people
    .filter((place) => ids.includes(place.contactId))
    .map((place) => place.contact.fullName);
  const ofInterview = eq(interviewers.interviewId, interviewId);
  const undo =
    ids.length === 0
      ? null
      : await discard(db, viewer, "interview", removed.join(", "), {
          interviewers: and(ofInterview, inArray(interviewers.contactId, ids)),
        });
  await db.delete(interviewers).where(and(eq(interviewers.userId, viewer.id), ofInterview));
  if (met.length > 0) {
    await db.insert(interviewers).values(
      met.map(({ contactId, talk }, position) => ({
        ...talk,
        userId: viewer.id,
        interviewId,
        applicationId: story.id,
        contactId,
        position,
      })),
    );
  }
  return { removed, undo };
}

function isNoted(who: Interview["interviewers"][number]): boolean {
  return [who.detail, who.strength, who.forgotten, who.news].some((note) => note !== "");
}
