import "server-only";
import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { type Db, reading, writing } from "@/db/client";
import { insertMany } from "@/db/insert-many";
import { applications, playbooks, profiles, searches, trash } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { settleMany } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { lockProfile } from "@/lib/settings/lock-profile";
import { crowded } from "./crowded";
import { fittedTo } from "./fitted";
import { type Held, heldBy } from "./held";
import { keyOf } from "./keys";
import type { TableName } from "./rows";
import type { AccountFile, FileProfile } from "./schema";
import { tableNames, tables } from "./tables";

type Row = Record<string, unknown>;
type Missing = Record<TableName, Row[]>;

/** How many rows of each table came in, and how many were there already. */
export type Merged = Record<TableName, { added: number; held: number }>;

/** The file would make the account larger than it may be. */
export type Crowd = { code: "crowded"; of: "searches" | "playbooks" | "liveApplications" | "anApplication" };

/** Thrown inside the transaction, so that nothing of the file stays. */
class Crowded extends Error {
  constructor(readonly crowd: Crowd) {
    super("The account would be too large");
  }
}

const rowsAtOnce = 500;

/** What is done in the same transaction once all is in. */
type Then = (db: Db, merged: Merged) => Promise<void>;

/**
 * Adds to an account what the file has and it hasn't, in one transaction: all of it or nothing. A row that is there
 * under the same id stays as it is, so the same file may come in twice. `tell` hears how many rows are written.
 */
export async function mergeAccount(
  viewer: Viewer,
  file: AccountFile,
  now: Instant,
  tell: (rows: number) => Promise<void> = async () => {},
  then: Then = async () => {},
): Promise<Merged | Crowd> {
  try {
    return await writing(viewer.id, async (db) => {
      const merged = await merge(db, viewer, file, now, tell);
      await then(db, merged);
      return merged;
    });
  } catch (error) {
    if (error instanceof Crowded) return error.crowd;
    throw error;
  }
}

/** What `mergeAccount` would bring in, without a word written. */
export function comparedWith(viewer: Viewer, file: AccountFile): Promise<Merged> {
  return reading(viewer.id, async (db) => {
    const held = await heldBy(db, viewer);
    return counted(file, missingFrom(await fittedTo(db, viewer, file, held), held));
  });
}

async function merge(
  db: Db,
  viewer: Viewer,
  file: AccountFile,
  now: Instant,
  tell: (rows: number) => Promise<void>,
): Promise<Merged> {
  await holdStill(db, viewer);
  const held = await heldBy(db, viewer);
  const isNew = Object.values(held).every((keys) => keys.size === 0);
  const missing = missingFrom(await fittedTo(db, viewer, file, held), held);
  let written = 0;
  for (const name of tableNames) {
    for (let first = 0; first < missing[name].length; first += rowsAtOnce) {
      const some = missing[name].slice(first, first + rowsAtOnce);
      await insert(db, viewer, tables[name].table, some);
      written += some.length;
      await tell(written);
    }
  }
  await mergeProfile(db, viewer, file.profile, isNew);
  await insertDeleted(db, viewer, file.trash);
  const changed = await applicationsOf(db, viewer, file);
  await settleMany(db, viewer, changed, now);
  await refuseCrowds(db, viewer);
  return counted(file, missing);
}

/** Two files at once come in one after the other, and so does whoever changes an application meanwhile. */
async function holdStill(db: Db, viewer: Viewer): Promise<void> {
  await lockProfile(db, viewer);
  await db
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.userId, viewer.id))
    .orderBy(applications.id)
    .for("update");
}

function missingFrom(file: AccountFile, held: Held): Missing {
  const of = (name: TableName) =>
    (file[name] as Row[]).filter((row) => !held[name].has(keyOf(row, tables[name].keys)));
  return Object.fromEntries(tableNames.map((name) => [name, of(name)])) as Missing;
}

function counted(file: AccountFile, missing: Missing): Merged {
  const of = (name: TableName) => {
    const added = missing[name].length;
    return { added, held: Math.max(0, file[name].length - added) };
  };
  return Object.fromEntries(tableNames.map((name) => [name, of(name)])) as Merged;
}

/** An account that has nothing yet takes the whole profile; another keeps its own and has its empty lines filled. */
async function mergeProfile(db: Db, viewer: Viewer, given: FileProfile, isNew: boolean): Promise<void> {
  const mine = eq(profiles.userId, viewer.id);
  const own = await db.query.profiles.findFirst({ where: mine });
  if (!own) return;
  const empty = (["fullName", "email", "phone", "postalAddress"] as const).filter((name) => own[name] === "");
  const filled: Partial<FileProfile> = Object.fromEntries(empty.map((name) => [name, given[name]]));
  if (own.links.length === 0) filled.links = given.links;
  const change = isNew ? given : filled;
  if (Object.keys(change).length > 0) await db.update(profiles).set(change).where(mine);
}

async function insert(db: Db, viewer: Viewer, table: PgTable, some: Row[]): Promise<void> {
  await insertMany(db, table, owned(viewer, some) as never);
}

/** What was deleted stays deleted, and can be taken back here as there. */
async function insertDeleted(db: Db, viewer: Viewer, all: AccountFile["trash"]): Promise<void> {
  for (const one of all) {
    const lists = Object.entries(one.rows as Record<string, Row[] | undefined>);
    const rows = lists.map(([name, list = []]) => [name, isWhole(one, name) ? owned(viewer, list) : list]);
    await insert(db, viewer, trash, [{ ...one, rows: Object.fromEntries(rows) }]);
  }
}

/** Of what was changed, some columns were kept, and not whose they are; of what was deleted whole rows. */
function isWhole({ kind }: AccountFile["trash"][number], name: string): boolean {
  return kind !== "change" && Object.hasOwn(tables, name);
}

const owned = (viewer: Viewer, list: readonly Row[]) => list.map((row) => ({ ...row, userId: viewer.id }));

/** Those of the file's applications that are here now. */
async function applicationsOf(db: Db, viewer: Viewer, file: AccountFile): Promise<string[]> {
  const found: string[] = [];
  for (let first = 0; first < file.applications.length; first += rowsAtOnce) {
    const ids = file.applications.slice(first, first + rowsAtOnce).map(({ id }) => id);
    const rows = await db
      .select({ id: applications.id })
      .from(applications)
      .where(and(eq(applications.userId, viewer.id), inArray(applications.id, ids)));
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

async function refuseCrowds(db: Db, viewer: Viewer): Promise<void> {
  const [all] = await db.select({ n: count() }).from(searches).where(eq(searches.userId, viewer.id));
  if ((all?.n ?? 0) > most.searches) throw new Crowded({ code: "crowded", of: "searches" });
  const [own] = await db.select({ n: count() }).from(playbooks).where(eq(playbooks.userId, viewer.id));
  if ((own?.n ?? 0) > most.playbooks) throw new Crowded({ code: "crowded", of: "playbooks" });
  const live = and(eq(applications.userId, viewer.id), isNull(applications.over));
  const [living] = await db.select({ n: count() }).from(applications).where(live);
  if ((living?.n ?? 0) > most.liveApplications)
    throw new Crowded({ code: "crowded", of: "liveApplications" });
  const [one] = await db.execute(sql`select ${crowded(viewer)} as found`);
  if (one?.found) throw new Crowded({ code: "crowded", of: "anApplication" });
}
