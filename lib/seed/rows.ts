import type * as schema from "@/db/schema";
import { conclusion } from "@/lib/applications/conclusion";
import { planned } from "@/lib/applications/planned";
import type { Instant } from "@/lib/policy/types";
import { type ApplicationRows, applicationRows } from "./application";
import { employerName, searchNames } from "./names";
import { Random } from "./random";
import { storyOf } from "./story";
import { liveOf, liveTale, pastTale } from "./tale";
import { timesFrom, zone } from "./times";

/** The rows of a seeded account by table, parents before children; of one table all have the same columns. */
export interface SeedRows {
  accounts: (typeof schema.accounts.$inferInsert)[];
  profiles: (typeof schema.profiles.$inferInsert)[];
  searches: (typeof schema.searches.$inferInsert)[];
  employers: (typeof schema.employers.$inferInsert)[];
  references: (typeof schema.references.$inferInsert)[];
  contacts: (typeof schema.contacts.$inferInsert)[];
  applications: (typeof schema.applications.$inferInsert)[];
  application_contacts: (typeof schema.applicationContacts.$inferInsert)[];
  application_references: (typeof schema.applicationReferences.$inferInsert)[];
  interviews: (typeof schema.interviews.$inferInsert)[];
  interviewers: (typeof schema.interviewers.$inferInsert)[];
  messages: (typeof schema.messages.$inferInsert)[];
  touches: (typeof schema.touches.$inferInsert)[];
}

/** Whose account is made, and how large. */
export interface SeedAccount {
  id: string;
  email: string;
  passwordHash: string;
  applications: number;
}

/** An account of so many applications, the same each time but for its id and for the day it is told from. */
export function seedRows(
  { id: userId, email, passwordHash, applications }: SeedAccount,
  now: Instant,
): SeedRows {
  const random = new Random(applications);
  const made = { userId, createdAt: now };
  const id = () => random.uuid();
  const searches = searchNames.map((name) => ({ ...made, id: id(), name }));
  const references = ["Ingrid Solheim", "Tomás Ferreira", "Wei Lin"].map((fullName) => ({
    ...made,
    ...{ id: id(), fullName, relation: "we worked together" },
  }));
  const employers = Array.from({ length: Math.ceil(applications / 3) }, (_, n) => ({
    ...made,
    ...{ id: id(), name: employerName(n) },
  }));
  const rows: SeedRows = {
    accounts: [{ id: userId, email, passwordHash, createdAt: now }],
    profiles: [{ userId, fullName: "Amara Nwosu", email, timeZone: zone }],
    ...{ searches, employers, references, contacts: [], applications: [] },
    ...{ application_contacts: [], application_references: [], interviews: [], interviewers: [] },
    ...{ messages: [], touches: [] },
  };
  const times = timesFrom(now);
  const live = liveOf(applications);
  for (let n = 0; n < applications; n++) {
    const tale = n < live ? liveTale(n) : pastTale(random);
    const belongs = {
      userId,
      search: nth(searches, n),
      employer: nth(employers, n),
      reference: nth(references, n),
    };
    const own = applicationRows(random, tale, belongs, times);
    conclude(rows, own, tale.drafted, id(), now);
    for (const [table, added] of Object.entries(own))
      rows[table as keyof typeof own].push(...(added as never[]));
  }
  return rows;
}

/** Writes the one stored conclusion into an application's row, and where one was begun, a draft of what is next. */
function conclude(
  rows: SeedRows,
  own: ApplicationRows,
  drafted: boolean,
  messageId: string,
  now: Instant,
): void {
  const [application] = own.applications;
  if (!application) return;
  const { plan } = planned(storyOf(own), now);
  const { outcome = null, outcomeAt = null } = application;
  Object.assign(application, conclusion({ outcome, outcomeAt }, plan));
  if (!drafted || !plan.next) return;
  const place = { userId: application.userId, applicationId: application.id, stepId: plan.next.id };
  const times = { version: 1, createdAt: now, updatedAt: now };
  rows.messages.push({ ...place, ...times, id: messageId, subject: "Thank you", body: "Dear …,\n\n" });
}

function nth<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}
