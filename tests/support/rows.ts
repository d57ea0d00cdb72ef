import { sql } from "drizzle-orm";
import { reading } from "@/db/client";
import type { Viewer } from "@/lib/auth/viewer-type";

const tables = [
  "searches",
  "employers",
  "contacts",
  "references",
  "applications",
  "application_contacts",
  "application_references",
  "interviews",
  "interviewers",
  "messages",
  "touches",
] as const;

/** Every row that belongs to a viewer, as Postgres writes it, by table and in a fixed order: the trash left out. */
export function rowsOf(viewer: Viewer): Promise<Record<string, string[]>> {
  return reading(viewer.id, async (db) => {
    const all: Record<string, string[]> = {};
    for (const table of tables) {
      const name = sql.identifier(table);
      const rows = await db.execute<{ row: string }>(
        sql`select to_jsonb(t)::text as row from ${name} t where t.user_id = ${viewer.id} order by 1`,
      );
      all[table] = rows.map(({ row }) => row);
    }
    return all;
  });
}
