import "server-only";
import { and, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import * as schema from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";
import { followAgain, withoutLostPlaybooks } from "@/lib/playbooks/put-back";
import { wasDeleted } from "./change";
import { asVersionsOfNewer } from "./put-back";

// Parents before children: rows come back in this order, and go in the other.
const tables = {
  employers: schema.employers,
  contacts: schema.contacts,
  references: schema.references,
  searches: schema.searches,
  playbooks: schema.playbooks,
  applications: schema.applications,
  applicationContacts: schema.applicationContacts,
  applicationReferences: schema.applicationReferences,
  interviews: schema.interviews,
  interviewers: schema.interviewers,
  messages: schema.messages,
  messageSnapshots: schema.messageSnapshots,
  touches: schema.touches,
} as const;

type TableName = keyof typeof tables;

/** Which rows go: for each table a condition; the owner is added to each. */
export type Selection = Partial<Record<TableName, SQL | undefined>>;

export type TrashKind =
  | "search"
  | "application"
  | "interview"
  | "contact"
  | "reference"
  | "touch"
  | "playbook"
  | "message";

/** For how long what was deleted can be put back. */
export const keptDays = 30;

// A statement takes 65,535 parameters: enough for this many rows of the widest table.
const rowsAtOnce = 500;

/**
 * Moves rows into the trash, as they stand, inside a transaction. Returns the undo token (`trash:<id>`), or null
 * where nothing was selected. `beside` is kept along with the rows. Whoever calls it settles the applications that the rows belonged to.
 */
export async function discard(
  db: Db,
  viewer: Viewer,
  kind: TrashKind,
  label: string,
  selection: Selection,
  beside: Record<string, Record<string, unknown>[]> = {},
): Promise<string | null> {
  const rows: Record<string, Record<string, unknown>[]> = {};
  const whole = withVersions(db, viewer, selection);
  const chosen = (Object.keys(tables) as TableName[]).filter((name) => whole[name]);
  for (const name of chosen) {
    rows[name] = await db
      .select()
      .from(tables[name])
      .where(owned(name, viewer, whole[name]));
  }
  if (Object.values(rows).every((list) => list.length === 0)) return null;
  const id = crypto.randomUUID();
  const at = now();
  await db
    .insert(schema.trash)
    .values({ userId: viewer.id, id, kind, label, rows: { ...rows, ...beside }, deletedAt: at });
  for (const name of chosen.toReversed()) {
    await db.delete(tables[name]).where(owned(name, viewer, whole[name]));
  }
  const old = lt(schema.trash.deletedAt, secondsAfter(at, -keptDays * 24 * 60 * 60));
  await db.delete(schema.trash).where(and(eq(schema.trash.userId, viewer.id), old));
  return `trash:${id}`;
}

/** A draft's earlier versions go with it. */
function withVersions(db: Db, viewer: Viewer, selection: Selection): Selection {
  if (!selection.messages) return selection;
  const drafts = db
    .select({ id: schema.messages.id })
    .from(schema.messages)
    .where(owned("messages", viewer, selection.messages));
  return { ...selection, messageSnapshots: inArray(schema.messageSnapshots.messageId, drafts) };
}

function owned(name: TableName, viewer: Viewer, condition: SQL | undefined): SQL | undefined {
  return and(eq(tables[name].userId, viewer.id), condition);
}

/**
 * Puts rows of the trash back. Returns the ids of the applications they belong to, which have to be settled again,
 * or null where the trash holds no such thing. A draft whose step has another by now comes back as an earlier version
 * of that. Throws where what they hung on is gone as well.
 */
export async function restore(
  db: Db,
  viewer: Viewer,
  id: string,
): Promise<{ label: string; touched: string[] } | null> {
  const mine = and(eq(schema.trash.userId, viewer.id), eq(schema.trash.id, id), wasDeleted);
  const [kept] = await db.delete(schema.trash).where(mine).returning();
  if (!kept) return null;
  const rowsOf = await withoutLostPlaybooks(db, viewer, await asVersionsOfNewer(db, viewer, kept.rows));
  const touched = new Set<string>();
  for (const name of Object.keys(tables) as TableName[]) {
    const rows = rowsOf[name] ?? [];
    if (rows.length === 0) continue;
    // The owner is the viewer's, whatever the JSON says.
    const values = rows.map((row) => ({ ...row, userId: viewer.id }));
    for (let first = 0; first < values.length; first += rowsAtOnce) {
      const some = values.slice(first, first + rowsAtOnce);
      await db
        .insert(tables[name])
        .values(some as never)
        .onConflictDoNothing();
    }
    for (const row of values as { id?: string; applicationId?: string }[]) {
      const application = name === "applications" ? row.id : row.applicationId;
      if (application) touched.add(application);
    }
  }
  for (const follower of await followAgain(db, viewer, rowsOf)) touched.add(follower);
  return { label: kept.label, touched: [...touched] };
}

/** What was deleted in the last thirty days, latest first: at most 100. */
export async function trashOf(viewer: Viewer) {
  const since = secondsAfter(now(), -keptDays * 24 * 60 * 60);
  return reading(viewer.id, (db) =>
    db.query.trash.findMany({
      columns: { id: true, kind: true, label: true, deletedAt: true },
      where: and(eq(schema.trash.userId, viewer.id), gte(schema.trash.deletedAt, since), wasDeleted),
      orderBy: (t, { asc, desc }) => [desc(t.deletedAt), asc(t.id)],
      limit: 100,
    }),
  );
}
