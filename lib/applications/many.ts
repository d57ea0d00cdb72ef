import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import {
  applicationContacts,
  applicationReferences,
  applications,
  employers,
  interviewers,
  interviews,
  messages,
  searches,
  touches,
} from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { keepBefore } from "@/lib/trash/change";
import { discard } from "@/lib/trash/trash";
import { words } from "@/lib/words";
import { settle } from "./settle";

/** How many applications were changed, and how that is taken back; null where it was none. */
export type Many = { n: number; undo: string } | null;

/** Lets live applications go, all at once; those that are over stay as they are. */
export function letManyGo(viewer: Viewer, ids: readonly string[]): Promise<Many> {
  return writing(viewer.id, async (db) => {
    const live = await locked(db, viewer, ids, true);
    const undo = await keepBefore(db, viewer, "applications", ["outcome", "outcomeAt"], these(viewer, live));
    if (undo === null) return null;
    const at = now();
    await db.update(applications).set({ outcome: "let-go", outcomeAt: at }).where(these(viewer, live));
    for (const id of live) await settle(db, viewer, id, at);
    return { n: live.length, undo };
  });
}

/** Moves applications to another search. Null where that, or all of them, aren't this viewer's. */
export function moveMany(viewer: Viewer, ids: readonly string[], searchId: string): Promise<Many> {
  return writing(viewer.id, async (db) => {
    const [search] = await db
      .select({ id: searches.id })
      .from(searches)
      .where(and(eq(searches.userId, viewer.id), eq(searches.id, searchId)))
      .for("key share");
    const held = search ? await locked(db, viewer, ids) : [];
    const undo = await keepBefore(db, viewer, "applications", ["searchId"], these(viewer, held));
    if (undo === null) return null;
    await db.update(applications).set({ searchId }).where(these(viewer, held));
    return { n: held.length, undo };
  });
}

/** Moves applications with all that hangs on them into the trash, as one thing that can be put back. */
export function deleteMany(viewer: Viewer, ids: readonly string[]): Promise<Many> {
  return writing(viewer.id, async (db) => {
    const held = await locked(db, viewer, ids);
    if (held.length === 0) return null;
    const undo = await discard(db, viewer, "application", await labelOf(db, viewer, held), {
      applications: inArray(applications.id, held),
      applicationContacts: inArray(applicationContacts.applicationId, held),
      applicationReferences: inArray(applicationReferences.applicationId, held),
      interviews: inArray(interviews.applicationId, held),
      interviewers: inArray(interviewers.applicationId, held),
      messages: inArray(messages.applicationId, held),
      touches: inArray(touches.applicationId, held),
    });
    return undo === null ? null : { n: held.length, undo };
  });
}

/** Takes them for this transaction, always in the same order, so that two such changes wait for each other. */
async function locked(db: Db, viewer: Viewer, ids: readonly string[], live = false): Promise<string[]> {
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(these(viewer, ids), live ? isNull(applications.over) : undefined))
    .orderBy(asc(applications.id))
    .for("update");
  return rows.map(({ id }) => id);
}

function these(viewer: Viewer, ids: readonly string[]) {
  return and(eq(applications.userId, viewer.id), inArray(applications.id, [...ids]));
}

async function labelOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<string> {
  const [first] = await db
    .select({ employer: employers.name, role: applications.role })
    .from(applications)
    .innerJoin(
      employers,
      and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
    )
    .where(these(viewer, ids))
    .orderBy(asc(employers.name), asc(applications.id))
    .limit(1);
  return words.searches.many.label(first?.employer ?? "", first?.role ?? "", ids.length - 1);
}
