import "server-only";
import { eq, getTableColumns } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import type { Viewer } from "@/lib/auth/viewer-type";
import { keyOf } from "./keys";
import type { TableName } from "./rows";
import { tableNames, tables } from "./tables";

export type Held = Record<TableName, Set<string>>;

/** The keys of every row the account has. */
export async function heldBy(db: Db, viewer: Viewer): Promise<Held> {
  const held = {} as Held;
  for (const name of tableNames) {
    const { table, keys } = tables[name];
    const columns = getTableColumns(table as PgTable) as Record<string, PgColumn>;
    const chosen = Object.fromEntries(keys.map((key) => [key, columns[key] as PgColumn]));
    const rows = await db
      .select(chosen)
      .from(table as PgTable)
      .where(eq(columns.userId as PgColumn, viewer.id));
    held[name] = new Set(rows.map((row) => keyOf(row, keys)));
  }
  return held;
}
