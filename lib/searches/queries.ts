import "server-only";
import { and, asc, eq, inArray, isNull, max, type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { type Db, reading, writing } from "@/db/client";
import {
  applicationContacts,
  applicationReferences,
  applications,
  interviewers,
  interviews,
  messages,
  profiles,
  searches,
  touches,
} from "@/db/schema";
import { most, mostCounted } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { lockProfile } from "@/lib/settings/lock-profile";
import { keepBefore } from "@/lib/trash/change";
import { discard } from "@/lib/trash/trash";
import { makeSearch } from "./named";

/** A search and how many applications it holds, as far as they are counted, those that are over told apart. */
export type Search = Awaited<ReturnType<typeof searchesWhere>>[number];

/** All searches of the viewer, oldest first, and the zone that their days are told in. */
export function searchesOf(viewer: Viewer): Promise<{ searches: Search[]; timeZone: string }> {
  return reading(viewer.id, async (db) => {
    const [all, profile] = await Promise.all([
      searchesWhere(db, eq(searches.userId, viewer.id)),
      db.query.profiles.findFirst({ columns: { timeZone: true }, where: eq(profiles.userId, viewer.id) }),
    ]);
    return { searches: all, timeZone: profile?.timeZone ?? "UTC" };
  });
}

/** One search of this viewer's, or null. Read once a request: the page's title and the page ask for it. */
export const searchOf = cache(async (viewer: Viewer, id: string): Promise<Search | null> => {
  const mine = and(eq(searches.userId, viewer.id), eq(searches.id, id));
  const [found] = await reading(viewer.id, (db) => searchesWhere(db, mine));
  return found ?? null;
});

async function searchesWhere(db: Db, where: SQL | undefined) {
  const its = (over: SQL) =>
    and(eq(applications.userId, searches.userId), eq(applications.searchId, searches.id), over);
  const live = its(isNull(applications.over));
  const letGo = its(eq(applications.over, "let-go"));
  const closed = its(eq(applications.over, "closed"));
  const counted = (those: SQL | undefined) => {
    const few = db
      .select({ one: sql`1` })
      .from(applications)
      .where(those)
      .limit(mostCounted + 1);
    return sql<number>`(select count(*)::int from ${few.as("few")})`;
  };
  // Each by itself is the end of an index; the latest of all would be looked for among all.
  const latest = (those: SQL | undefined) =>
    sql`(${db
      .select({ at: max(applications.createdAt) })
      .from(applications)
      .where(those)})`;
  const rows = await db
    .select({
      id: searches.id,
      name: searches.name,
      sample: searches.sample,
      live: counted(live),
      letGo: counted(letGo),
      closed: counted(closed),
      lastAddedAt:
        sql<Instant | null>`greatest(${latest(live)}, ${latest(letGo)}, ${latest(closed)})`.mapWith(
          applications.createdAt,
        ),
    })
    .from(searches)
    .where(where)
    .orderBy(asc(searches.createdAt), asc(searches.id))
    .limit(most.searches);
  return rows.map(({ live, ...row }) => ({ ...row, applications: live + row.letGo + row.closed }));
}

/** Makes a search and gives its id, or null where there are as many as there may be. */
export function createSearch(viewer: Viewer, name: string): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    await lockProfile(db, viewer);
    return makeSearch(db, viewer, name);
  });
}

/** Gives a search another name. Gives the undo token, or null where it isn't this viewer's. */
export function renameSearch(viewer: Viewer, id: string, name: string): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    const undo = await keepBefore(db, viewer, "searches", ["name"], eq(searches.id, id));
    const renamed = await db
      .update(searches)
      .set({ name })
      .where(and(eq(searches.userId, viewer.id), eq(searches.id, id)))
      .returning({ id: searches.id });
    return renamed.length > 0 ? undo : null;
  });
}

/** Moves a search and all its applications into the trash. Null where it isn't this viewer's. */
export function deleteSearch(viewer: Viewer, id: string): Promise<{ name: string; undo: string } | null> {
  return writing(viewer.id, async (db) => {
    const mine = and(eq(searches.userId, viewer.id), eq(searches.id, id));
    const [search] = await db.select({ name: searches.name }).from(searches).where(mine).for("update");
    if (!search) return null;
    // Whoever writes to one of them waits: what is written now would be deleted without lying in the trash.
    await applicationIds(db, viewer, id).for("update");
    const its = applicationIds(db, viewer, id);
    const undo = await discard(db, viewer, "search", search.name, {
      searches: eq(searches.id, id),
      applications: eq(applications.searchId, id),
      applicationContacts: inArray(applicationContacts.applicationId, its),
      applicationReferences: inArray(applicationReferences.applicationId, its),
      interviews: inArray(interviews.applicationId, its),
      interviewers: inArray(interviewers.applicationId, its),
      messages: inArray(messages.applicationId, its),
      touches: inArray(touches.applicationId, its),
    });
    return undo === null ? null : { name: search.name, undo };
  });
}

function applicationIds(db: Db, viewer: Viewer, searchId: string) {
  return db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.userId, viewer.id), eq(applications.searchId, searchId)));
}
