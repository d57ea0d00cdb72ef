import "server-only";
import { and, eq, ne, type SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import * as schema from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";

// What may be taken back by writing it over again: no key, no owner, no conclusion.
const changeable = {
  applications: { table: schema.applications, columns: ["searchId", "outcome", "outcomeAt", "setAside"] },
  interviews: {
    table: schema.interviews,
    columns: [
      "cancelledAt",
      "startsLocal",
      "timeZone",
      "startsAt",
      "endsAt",
      "format",
      "place",
      "invitationOccurrence",
      "invitationOrdinal",
      "invitationSequence",
    ],
  },
  searches: { table: schema.searches, columns: ["name"] },
} as const;

type Changeable = keyof typeof changeable;
type ColumnOf<Name extends Changeable> = (typeof changeable)[Name]["columns"][number];

/**
 * Keeps columns of rows as they stand, inside the transaction that is about to change them. Returns the undo token
 * (`change:<id>`); null where the viewer has no such row.
 */
export async function keepBefore<Name extends Changeable>(
  db: Db,
  viewer: Viewer,
  name: Name,
  columns: readonly ColumnOf<Name>[],
  which: SQL | undefined,
): Promise<string | null> {
  const { table } = changeable[name];
  const rows: Record<string, unknown>[] = await db
    .select()
    .from(table)
    .where(and(eq(table.userId, viewer.id), which));
  if (rows.length === 0) return null;
  const kept = rows.map((row) => ({
    id: row.id,
    ...("applicationId" in row && { applicationId: row.applicationId }),
    ...Object.fromEntries(columns.map((column) => [column, row[column]])),
  }));
  const id = crypto.randomUUID();
  const change = { userId: viewer.id, id, kind: "change", label: name, rows: { [name]: kept } };
  await db.insert(schema.trash).values({ ...change, deletedAt: now() });
  return `change:${id}`;
}

/**
 * Writes those columns back in the rows that are still there. Returns the ids of the applications they belong to,
 * which have to be settled again. Throws where what they name is gone.
 */
export async function takeBackChange(db: Db, viewer: Viewer, id: string): Promise<string[]> {
  const mine = and(
    eq(schema.trash.userId, viewer.id),
    eq(schema.trash.id, id),
    eq(schema.trash.kind, "change"),
  );
  const [kept] = await db.delete(schema.trash).where(mine).returning();
  const touched: string[] = [];
  for (const name of Object.keys(changeable) as Changeable[]) {
    const { table, columns } = changeable[name];
    for (const row of kept?.rows[name] ?? []) {
      const before = Object.fromEntries(
        columns.filter((column) => column in row).map((column) => [column, row[column]]),
      );
      const changed = await db
        .update(table)
        .set(before)
        .where(and(eq(table.userId, viewer.id), eq(table.id, String(row.id))))
        .returning({ id: table.id });
      if (changed.length > 0 && name !== "searches") touched.push(String(row.applicationId ?? row.id));
    }
  }
  return touched;
}

/** Leaves out what was only changed. */
export const wasDeleted = ne(schema.trash.kind, "change");
