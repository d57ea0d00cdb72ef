import "server-only";
import { and, count, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { type Db, reading, writing } from "@/db/client";
import {
  applicationContacts,
  applications,
  messages,
  playbooks,
  profiles,
  searches,
  trash,
} from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { settleMany } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { crowded } from "./crowded";
import { keyOf } from "./read";
import type { AccountFile, FileProfile, RowOf, TableName } from "./schema";
import { tableNames, tables } from "./tables";

type Row = Record<string, unknown>;
type Held = Record<TableName, Set<string>>;
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
  await db.select().from(profiles).where(eq(profiles.userId, viewer.id)).for("update");
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

/** The keys of every row the account has. */
async function heldBy(db: Db, viewer: Viewer): Promise<Held> {
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

/**
 * The file as it fits this account: an employer of a name that is known here is the one that is known, a draft for a
 * step that has one here becomes an earlier version of it, and nobody is written to beside the one who is chosen.
 */
async function fittedTo(db: Db, viewer: Viewer, file: AccountFile, held: Held): Promise<AccountFile> {
  const employers = await employersHere(db, viewer, file, held);
  const drafts = await draftsHere(db, viewer, file, held);
  const chosen = await ownersHere(db, viewer);
  const employer = <One extends { employerId: string }>(one: One) => ({
    ...one,
    employerId: employers.get(one.employerId) ?? one.employerId,
  });
  const earlier = file.messages.flatMap((one) => asEarlierVersion(one, drafts.get(one.id)));
  return {
    ...file,
    employers: file.employers.filter(({ id }) => !employers.has(id)),
    contacts: file.contacts.map(employer),
    applications: file.applications.map(employer),
    applicationContacts: file.applicationContacts.map((one) =>
      chosen.has(one.applicationId) ? { ...one, followUpOwner: false } : one,
    ),
    messages: file.messages.filter(({ id }) => !drafts.has(id)),
    messageSnapshots: [
      ...file.messageSnapshots.map((one) => ({
        ...one,
        messageId: drafts.get(one.messageId) ?? one.messageId,
      })),
      ...earlier.filter(({ id }) => !held.messageSnapshots.has(id)),
    ],
  };
}

/** By the id of an employer of the file, the id that their name has here. */
async function employersHere(db: Db, viewer: Viewer, file: AccountFile, held: Held) {
  const { table } = tables.employers;
  const rows = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(table.userId, viewer.id));
  const byName = new Map(rows.map(({ id, name }) => [name, id]));
  return otherIds(file.employers, held.employers, ({ name }) => byName.get(name));
}

/** By the id of a draft of the file, the id of the one that its step has here. */
async function draftsHere(db: Db, viewer: Viewer, file: AccountFile, held: Held) {
  const rows = await db
    .select({ id: messages.id, applicationId: messages.applicationId, stepId: messages.stepId })
    .from(messages)
    .where(eq(messages.userId, viewer.id));
  const byStep = new Map(rows.map((row) => [keyOf(row, ["applicationId", "stepId"]), row.id]));
  return otherIds(file.messages, held.messages, (one) => byStep.get(keyOf(one, ["applicationId", "stepId"])));
}

function otherIds<One extends { id: string }>(
  list: readonly One[],
  held: Set<string>,
  here: (one: One) => string | undefined,
): Map<string, string> {
  const pairs = list.filter(({ id }) => !held.has(id)).map((one) => [one.id, here(one)] as const);
  return new Map(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function asEarlierVersion(one: RowOf<"messages">, messageId?: string): RowOf<"messageSnapshots">[] {
  if (!messageId) return [];
  const { id, version, subject, body, updatedAt } = one;
  // Under its own id, so that it comes in once however often the file does.
  return [{ id, messageId, version, subject, body, reason: "given-up", createdAt: updatedAt }];
}

/** The applications in which somebody is chosen to be written to. */
async function ownersHere(db: Db, viewer: Viewer): Promise<Set<string>> {
  const rows = await db
    .select({ id: applicationContacts.applicationId })
    .from(applicationContacts)
    .where(and(eq(applicationContacts.userId, viewer.id), eq(applicationContacts.followUpOwner, true)));
  return new Set(rows.map(({ id }) => id));
}

async function insert(db: Db, viewer: Viewer, table: PgTable, some: Row[]): Promise<void> {
  const values = some.map((row) => ({ ...row, userId: viewer.id }));
  await db
    .insert(table)
    .values(values as never)
    .onConflictDoNothing();
}

/** What was deleted stays deleted, and can be taken back here as there. */
async function insertDeleted(db: Db, viewer: Viewer, all: AccountFile["trash"]): Promise<void> {
  for (const one of all) {
    const rows = Object.fromEntries(
      Object.entries(one.rows as Record<string, Row[] | undefined>).map(([name, list = []]) => [
        name,
        list.map((row) => ({ ...row, userId: viewer.id })),
      ]),
    );
    await insert(db, viewer, trash, [{ ...one, rows }]);
  }
}

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
