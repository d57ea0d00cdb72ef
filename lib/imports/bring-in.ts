import "server-only";
import { createHash } from "node:crypto";
import { and, count, eq } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { insertMany } from "@/db/insert-many";
import { applications, employers, searches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { settleMany } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { lockProfile } from "@/lib/settings/lock-profile";
import { type Found, folded, lookThrough } from "./look-through";
import { finishImport, hereIn, importIn } from "./queries";
import type { Reading } from "./reading";
import type { Report } from "./report";
import type { Draft } from "./rows";
import type { Table } from "./table";

/** Where a file's applications go: a search that is there, or a new one of this name. */
export type Into = { searchId: string } | { newSearch: string };

/** A file and how it is read. */
export interface Bringing {
  importId: string;
  table: Table;
  reading: Reading;
  into: Into;
  twice: boolean;
}

const rowsAtOnce = 500;

/**
 * Brings the applications of a file in, in one transaction: all that are ready, or none. Every row has an id of its
 * own, made of the file's, so that a second press brings nothing twice. "gone" where the search isn't this viewer's,
 * "full" where there may be no more searches. `tell` hears how many are written.
 */
export function bringIn(
  viewer: Viewer,
  { importId, table, reading, into, twice }: Bringing,
  now: Instant,
  tell: (done: number) => Promise<void> = async () => {},
): Promise<Report | "gone" | "full"> {
  return writing(viewer.id, async (db) => {
    // Two files at once come in one after the other, and the second finds what the first brought.
    const profile = await lockProfile(db, viewer);
    const held = await importIn(db, viewer, importId);
    if (!profile || !held) return "gone";
    if (held.report?.kind === "applications") return held.report;
    const search = await searchFor(db, viewer, into, importId, now);
    if (typeof search === "string") return search;
    const clock = { now, zone: profile.timeZone, twice };
    const { ready, left }: Found = await lookThrough(table, reading, await hereIn(db, viewer), clock);
    const byName = await employersFor(db, viewer, ready, now);
    const days = { timeZone: profile.timeZone, workdays: profile.workdays, country: profile.country };
    const rest = {
      ...days,
      region: profile.region,
      playbookId: profile.playbookId,
      ownPlaybookId: profile.ownPlaybookId,
      createdAt: now,
    };
    const ids: string[] = [];
    for (let first = 0; first < ready.length; first += rowsAtOnce) {
      const rows = ready.slice(first, first + rowsAtOnce).map(({ row, employer, without: _, ...draft }) => ({
        ...{ ...draft, ...rest, userId: viewer.id, searchId: search.id },
        ...{ id: idOf(importId, row), employerId: byName.get(folded(employer)) ?? "" },
      }));
      await insertMany(db, applications, rows);
      ids.push(...rows.map(({ id }) => id));
      await tell(ids.length);
    }
    await settleMany(db, viewer, ids, now);
    const withNotes = [...left, ...ready.flatMap(noteOf)].sort((a, b) => a.row - b.row);
    const report: Report = { kind: "applications", search, added: ready.length, left: withNotes };
    await finishImport(db, viewer, importId, report, now);
    return report;
  });
}

function noteOf({ row, without }: Draft) {
  return without ? [{ row, why: without }] : [];
}

async function searchFor(
  db: Db,
  viewer: Viewer,
  into: Into,
  importId: string,
  now: Instant,
): Promise<{ id: string; name: string } | "gone" | "full"> {
  const mine = eq(searches.userId, viewer.id);
  if ("searchId" in into) {
    const [found] = await db
      .select({ id: searches.id, name: searches.name })
      .from(searches)
      .where(and(mine, eq(searches.id, into.searchId)))
      .for("key share");
    return found ?? "gone";
  }
  const [held] = await db.select({ n: count() }).from(searches).where(mine);
  if ((held?.n ?? 0) >= most.searches) return "full";
  const search = { id: idOf(importId, 0), name: into.newSearch };
  await db
    .insert(searches)
    .values({ ...search, userId: viewer.id, createdAt: now })
    .onConflictDoNothing();
  return search;
}

/** The employers of the drafts by their folded names, made where there is none yet. */
async function employersFor(db: Db, viewer: Viewer, drafts: readonly Draft[], now: Instant) {
  const mine = eq(employers.userId, viewer.id);
  const select = () => db.select({ id: employers.id, name: employers.name }).from(employers).where(mine);
  const known = new Set((await select()).map(({ name }) => folded(name)));
  const missing = new Map(
    drafts.filter(({ employer }) => !known.has(folded(employer))).map((one) => [folded(one.employer), one]),
  );
  const made = [...missing.values()].map(({ employer: name }) => ({
    ...{ userId: viewer.id, id: crypto.randomUUID(), name, createdAt: now },
  }));
  for (let first = 0; first < made.length; first += rowsAtOnce)
    await insertMany(db, employers, made.slice(first, first + rowsAtOnce));
  return new Map((await select()).map(({ id, name }) => [folded(name), id]));
}

/** The same id for the same row of the same file. */
function idOf(importId: string, row: number): string {
  const digits = createHash("sha256").update(`${importId} ${row}`).digest("hex");
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}
