import "server-only";
import { and, count, desc, eq, isNull, lt, notInArray } from "drizzle-orm";
import { type Db, reading, writing } from "@/db/client";
import { applications, employers, imports, profiles } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import type { Here } from "./look-through";
import type { Report } from "./report";

const keptSeconds = 24 * 60 * 60;
const keptFiles = 4;

/** A file that waits to be brought in, or was brought in today. */
export type Import = typeof imports.$inferSelect & { report: Report | null };

/** Keeps a file, or what is wrong with one, for a day; gives its id. The oldest go where there are more than five. */
export function keepImport(
  viewer: Viewer,
  file: Pick<Import, "kind" | "fileName" | "content" | "report">,
): Promise<string> {
  return writing(viewer.id, async (db) => {
    await forgetOld(db, viewer);
    const id = crypto.randomUUID();
    await db.insert(imports).values({ ...file, userId: viewer.id, id, createdAt: now() });
    return id;
  });
}

async function forgetOld(db: Db, viewer: Viewer): Promise<void> {
  const mine = eq(imports.userId, viewer.id);
  await db.delete(imports).where(and(mine, lt(imports.createdAt, secondsAfter(now(), -keptSeconds))));
  const latest = await db
    .select({ id: imports.id })
    .from(imports)
    .where(mine)
    .orderBy(desc(imports.createdAt))
    .limit(keptFiles);
  const ids = latest.map(({ id }) => id);
  await db.delete(imports).where(and(mine, notInArray(imports.id, ids)));
}

/** One file of this viewer's, or null. */
export function importOf(viewer: Viewer, id: string): Promise<Import | null> {
  return reading(viewer.id, async (db) => {
    const [found] = await db.select().from(imports).where(one(viewer, id));
    return (found as Import | undefined) ?? null;
  });
}

/** What became of it, inside a transaction. */
export async function importIn(db: Db, viewer: Viewer, id: string): Promise<Pick<Import, "report"> | null> {
  const [found] = await db.select({ report: imports.report }).from(imports).where(one(viewer, id));
  return (found as Pick<Import, "report"> | undefined) ?? null;
}

/** The files of the last day, the latest first, without what stands in them. */
export function importsOf(viewer: Viewer) {
  return reading(viewer.id, (db) =>
    db
      .select({ id: imports.id, fileName: imports.fileName, finishedAt: imports.finishedAt })
      .from(imports)
      .where(eq(imports.userId, viewer.id))
      .orderBy(desc(imports.createdAt))
      .limit(keptFiles + 1),
  );
}

/** How many rows of a file are written so far, and whether that is all; null where this viewer has no such file. */
export function progressOf(viewer: Viewer, id: string) {
  return reading(viewer.id, async (db) => {
    const [found] = await db
      .select({ done: imports.done, finishedAt: imports.finishedAt })
      .from(imports)
      .where(one(viewer, id));
    return found ?? null;
  });
}

/** Says how many rows are written, beside the transaction that writes them. */
export function tellProgress(viewer: Viewer, id: string, done: number): Promise<void> {
  return writing(viewer.id, async (db) => {
    await db.update(imports).set({ done }).where(one(viewer, id));
  });
}

/** Notes what became of a file, inside the transaction that brought it in or alone. */
export async function finishImport(db: Db, viewer: Viewer, id: string, report: Report, at: Instant) {
  await db.update(imports).set({ report, finishedAt: at }).where(one(viewer, id));
}

/** The same alone. */
export function noteReport(viewer: Viewer, id: string, report: Report, at: Instant): Promise<void> {
  return writing(viewer.id, (db) => finishImport(db, viewer, id, report, at));
}

/** Forgets a file. False where this viewer has no such file. */
export function forgetImport(viewer: Viewer, id: string): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    const gone = await db.delete(imports).where(one(viewer, id)).returning({ id: imports.id });
    return gone.length > 0;
  });
}

const one = (viewer: Viewer, id: string) => and(eq(imports.userId, viewer.id), eq(imports.id, id));

/** What a file is held against: every application's name, and how many are live. */
export function hereOf(viewer: Viewer): Promise<Here & { zone: string }> {
  return reading(viewer.id, async (db) => {
    const [here, zone] = await Promise.all([hereIn(db, viewer), zoneOf(db, viewer)]);
    return { ...here, zone };
  });
}

/** The same inside a transaction. */
export async function hereIn(db: Db, viewer: Viewer): Promise<Here> {
  const mine = eq(applications.userId, viewer.id);
  // Sent together, so that both come back after one wait.
  const [held, [live]] = await Promise.all([
    db
      .select({
        employer: employers.name,
        role: applications.role,
        jobUrl: applications.jobUrl,
        appliedOn: applications.appliedOn,
      })
      .from(applications)
      .innerJoin(
        employers,
        and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
      )
      .where(mine),
    db
      .select({ n: count() })
      .from(applications)
      .where(and(mine, isNull(applications.over))),
  ]);
  return { applications: held, live: live?.n ?? 0 };
}

async function zoneOf(db: Db, viewer: Viewer): Promise<string> {
  const [profile] = await db
    .select({ zone: profiles.timeZone })
    .from(profiles)
    .where(eq(profiles.userId, viewer.id));
  return profile?.zone ?? "UTC";
}
