import "server-only";
import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { applicationContacts, applications, contacts, employers, profiles } from "@/db/schema";
import { planned } from "@/lib/applications/planned";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { type Choice, withChoice } from "./choice";
import { type Outgoing, outgoingOf } from "./outgoing";
import { type Others, type Records, recordsOf } from "./records";
import { type Desk, deskOf } from "./view";

/** Which draft: of a step, stored or not, or a stored one by its id. */
export type Which = { stepId: string } | { messageId: string };

/**
 * All that the page of one draft shows: its text as stored or as first drafted, and what is known of whom it goes to.
 * Writes nothing. Null where this viewer has no such application, or in it no such message or step.
 */
export async function deskFor(
  viewer: Viewer,
  applicationId: string,
  which: Which,
  choice: Choice = {},
): Promise<Desk | null> {
  const read = await recordsFor(viewer, applicationId);
  if (!read) return null;
  const { records, profile } = read;
  const stepId = "stepId" in which ? which.stepId : stepOfMessage(records.story, which.messageId);
  return stepId ? deskOf(stepId, records, profile, choice) : null;
}

/**
 * A stored message on its way out, as a file or on paper. Null where this viewer has no such application, or in it
 * no such message, or one that there is no step for any more.
 */
export async function outgoingFor(
  viewer: Viewer,
  applicationId: string,
  messageId: string,
  choice: Choice = {},
): Promise<Outgoing | null> {
  const read = await recordsFor(viewer, applicationId);
  if (!read) return null;
  const { records, profile } = read;
  const stepId = stepOfMessage(records.story, messageId);
  return stepId ? outgoingOf(stepId, withChoice(records, stepId, choice), profile) : null;
}

type Profile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;

async function recordsFor(
  viewer: Viewer,
  applicationId: string,
): Promise<{ records: Records; profile: Profile } | null> {
  const [story, profile, others] = await reading(viewer.id, (db) =>
    // Sent together, so that all come back after one wait.
    Promise.all([
      wholeStory(db, viewer.id, applicationId),
      profileOf(db, viewer),
      othersThan(db, viewer, applicationId),
    ]),
  );
  if (!story || !profile) return null;
  const at = now();
  const { plan } = planned(story, at);
  return { records: recordsOf(story, plan, profile, namesOf(story, others), at), profile };
}

function stepOfMessage(story: WholeStory, messageId: string): string | undefined {
  return story.messages.find(({ id }) => id === messageId)?.stepId;
}

function profileOf(db: Db, viewer: Viewer) {
  return db.query.profiles.findFirst({
    columns: {
      ...{ fullName: true, email: true, phone: true, links: true, postalAddress: true },
      ...{ timeZone: true, compose: true },
    },
    where: eq(profiles.userId, viewer.id),
  });
}

const mostNames = 2000;

/** Employers and people of the viewer's other live applications, the newest first. */
function othersThan(db: Db, viewer: Viewer, applicationId: string) {
  return db
    .select({
      employerId: employers.id,
      employer: employers.name,
      contactId: contacts.id,
      person: contacts.fullName,
    })
    .from(applications)
    .innerJoin(
      employers,
      and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
    )
    .leftJoin(
      applicationContacts,
      and(
        eq(applicationContacts.userId, applications.userId),
        eq(applicationContacts.applicationId, applications.id),
      ),
    )
    .leftJoin(
      contacts,
      and(eq(contacts.userId, applicationContacts.userId), eq(contacts.id, applicationContacts.contactId)),
    )
    .where(
      and(eq(applications.userId, viewer.id), isNull(applications.over), ne(applications.id, applicationId)),
    )
    .orderBy(desc(applications.createdAt), asc(applications.id), asc(contacts.id))
    .limit(mostNames);
}

/** Of whoever is here too, as a recruiter with two posts, no draft has to be warned. */
function namesOf(story: WholeStory, rows: Awaited<ReturnType<typeof othersThan>>): Others {
  const here = new Set(story.people.map(({ contactId }) => contactId));
  const elsewhere = rows.filter(({ employerId }) => employerId !== story.employerId);
  const names = (some: typeof rows) =>
    some.flatMap(({ contactId, person }) => (contactId && person && !here.has(contactId) ? [person] : []));
  return {
    employers: [...new Set(elsewhere.map(({ employer }) => employer))],
    people: [...new Set(names(elsewhere))],
    colleagues: [...new Set(names(rows.filter(({ employerId }) => employerId === story.employerId)))],
  };
}
