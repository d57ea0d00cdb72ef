import "server-only";
import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { type Db, readingWhole } from "@/db/client";
import { profiles, trash } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { formatName, formatVersion } from "./schema";
import { tableNames, tables } from "./tables";

const rowsAtOnce = 500;

type Write = (text: string) => Promise<unknown>;
type Row = Record<string, unknown>;

/** Writes everything an account holds, as one JSON file, piece by piece: the account as it is at one instant. */
export function writeAccountFile(viewer: Viewer, exportedAt: Instant, write: Write): Promise<void> {
  return readingWhole(viewer.id, async (db) => {
    const mine = eq(profiles.userId, viewer.id);
    const { userId: _, ...profile } = (await db.query.profiles.findFirst({ where: mine })) ?? {};
    const head = { format: formatName, version: formatVersion, exportedAt, profile };
    await write(JSON.stringify(head).slice(0, -1));
    for (const name of tableNames) {
      const { table, keys } = tables[name];
      await writeRows(name, pagesOf(db, viewer, table, keys), write);
    }
    await writeRows("trash", deletedPages(db, viewer), write);
    await write("}\n");
  });
}

async function writeRows(name: string, pages: AsyncIterable<Row[]>, write: Write): Promise<void> {
  await write(`,\n"${name}":[`);
  let between = "\n";
  for await (const page of pages) {
    await write(page.map((row, n) => (n === 0 ? between : ",\n") + JSON.stringify(row)).join(""));
    between = ",\n";
  }
  await write("]");
}

/** The rows of a table without their owner, in the order of their keys. */
async function* pagesOf(
  db: Db,
  viewer: Viewer,
  table: PgTable,
  keys: readonly string[],
): AsyncGenerator<Row[]> {
  const { userId, ...columns } = Object.fromEntries(
    Object.entries(getTableColumns(table) as Record<string, PgColumn>).filter(([, one]) => !one.generated),
  );
  const key = list(keys.map((name) => sql`${columns[name]}`));
  for (let after: SQL | undefined; ; ) {
    const page: Row[] = await db
      .select(columns)
      .from(table)
      .where(and(eq(userId as PgColumn, viewer.id), after))
      .orderBy(...keys.map((name) => columns[name] as PgColumn))
      .limit(rowsAtOnce);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < rowsAtOnce) return;
    after = sql`(${key}) > (${list(keys.map((name) => sql`${last[name]}::uuid`))})`;
  }
}

const list = (parts: SQL[]): SQL => sql.join(parts, sql`, `);

/** What was deleted may be a whole search: one at a time. */
async function* deletedPages(db: Db, viewer: Viewer): AsyncGenerator<Row[]> {
  const mine = eq(trash.userId, viewer.id);
  const all = await db.select({ id: trash.id }).from(trash).where(mine).orderBy(trash.id);
  for (const { id } of all) {
    const [found] = await db
      .select()
      .from(trash)
      .where(and(mine, eq(trash.id, id)));
    if (!found) continue;
    const { userId: _, ...kept } = found;
    yield [{ ...kept, rows: withoutOwners(kept.rows) }];
  }
}

function withoutOwners(rowsOf: Record<string, Row[]>): Record<string, Row[]> {
  const bare = ({ userId: _, ...row }: Row) => row;
  return Object.fromEntries(Object.entries(rowsOf).map(([name, rows]) => [name, rows.map(bare)]));
}
