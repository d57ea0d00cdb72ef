import "server-only";
import { and, eq, exists, inArray, not, type SQL, sql } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import * as schema from "@/db/schema";
import { settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { lockProfile } from "@/lib/settings/lock-profile";
import { profileOf } from "@/lib/settings/queries";
import { discard } from "@/lib/trash/trash";
import { words } from "@/lib/words";
import { type SampleRows, sampleRows } from "./rows";
import { tale } from "./tale";

const tables = {
  searches: schema.searches,
  references: schema.references,
  employers: schema.employers,
  contacts: schema.contacts,
  applications: schema.applications,
  applicationContacts: schema.applicationContacts,
  applicationReferences: schema.applicationReferences,
  interviews: schema.interviews,
  interviewers: schema.interviewers,
  touches: schema.touches,
} as const satisfies Record<keyof SampleRows, unknown>;

/** Makes the sample search, unless there is one already. */
export async function makeSample(viewer: Viewer): Promise<void> {
  const profile = await profileOf(viewer);
  const at = now();
  await writing(viewer.id, async (db) => {
    // Two presses at once are one after the other, and the second finds the first's.
    await lockProfile(db, viewer);
    if (await sampleSearch(db, viewer)) return;
    const rows = sampleRows(profile, words.sample.search, await employersByName(db, viewer), at);
    for (const name of Object.keys(tables) as (keyof SampleRows)[]) {
      if (rows[name].length > 0) await db.insert(tables[name]).values(rows[name] as never);
    }
    for (const { id } of rows.applications) await settle(db, viewer, id, at);
  });
}

async function sampleSearch(db: Db, viewer: Viewer) {
  const mine = and(eq(schema.searches.userId, viewer.id), eq(schema.searches.sample, true));
  const [search] = await db.select({ id: schema.searches.id }).from(schema.searches).where(mine);
  return search ?? null;
}

async function employersByName(db: Db, viewer: Viewer): Promise<Map<string, string>> {
  const { employers } = schema;
  const named = tale.map(({ employer }) => employer);
  const rows = await db
    .select({ id: employers.id, name: employers.name })
    .from(employers)
    .where(and(eq(employers.userId, viewer.id), inArray(employers.name, named)));
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/**
 * Takes the sample away, with the people and employers it invented, but for those that the user has since used
 * elsewhere. Returns the undo token, or null where there is none.
 */
export async function removeSample(viewer: Viewer): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    const search = await sampleSearch(db, viewer);
    if (!search) return null;
    const { applications, applicationContacts, applicationReferences, contacts, employers, references } =
      schema;
    const inSample = inArray(
      sql`application_id`,
      db
        .select({ id: applications.id })
        .from(applications)
        .where(and(eq(applications.userId, viewer.id), eq(applications.searchId, search.id))),
    );
    const unused = (used: SQL) => not(exists(sql`(${used})`));
    return discard(db, viewer, "search", words.sample.search, {
      searches: eq(schema.searches.id, search.id),
      applications: eq(applications.searchId, search.id),
      applicationContacts: inSample,
      applicationReferences: inSample,
      interviews: inSample,
      interviewers: inSample,
      messages: inSample,
      touches: inSample,
      contacts: and(
        eq(contacts.sample, true),
        unused(sql`select 1 from ${applicationContacts} place
          join ${applications} a on a.user_id = place.user_id and a.id = place.application_id
          where place.user_id = ${contacts.userId} and place.contact_id = ${contacts.id}
            and a.search_id <> ${search.id}`),
      ),
      employers: and(
        eq(employers.sample, true),
        unused(sql`select 1 from ${applications} a
          where a.user_id = ${employers.userId} and a.employer_id = ${employers.id} and a.search_id <> ${search.id}`),
        unused(sql`select 1 from ${contacts} c
          where c.user_id = ${employers.userId} and c.employer_id = ${employers.id} and not c.sample`),
      ),
      references: and(
        eq(references.sample, true),
        unused(sql`select 1 from ${applicationReferences} place
          join ${applications} a on a.user_id = place.user_id and a.id = place.application_id
          where place.user_id = ${references.userId} and place.reference_id = ${references.id}
            and a.search_id <> ${search.id}`),
      ),
    });
  });
}
