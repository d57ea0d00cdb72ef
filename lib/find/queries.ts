import "server-only";
import { and, asc, desc, eq, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type Db, reading } from "@/db/client";
import { applications, contacts, employers } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { fold } from "./fold";

/** An application that was found, by its employer or its role. */
export type FoundApplication = Awaited<ReturnType<typeof applicationsWhere>>[number];

/** Somebody who was found. */
export type FoundPerson = Awaited<ReturnType<typeof peopleWhere>>[number];

export type Found = { applications: FoundApplication[]; people: FoundPerson[] };

const mostOfEach = 8;
const mostNames = 200;

/**
 * The viewer's applications and people whose names begin with the text, by an index; where those are few, also those in
 * which some later word does. At most eight of each.
 */
export function findNamed(viewer: Viewer, typed: string): Promise<Found> {
  const text = fold(typed);
  return reading(viewer.id, async (db) => {
    const at = (named: SQL | undefined) =>
      inArray(applications.employerId, employersWhere(db, viewer, named));
    // Sent together, so that all of them come back after one wait.
    const [byEmployer, byRole, people] = await Promise.all([
      applicationsWhere(db, viewer, at(begins(employers.folded, text))),
      applicationsWhere(db, viewer, begins(applications.foldedRole, text)),
      peopleWhere(db, viewer, begins(contacts.folded, text)),
    ]);
    const found = { applications: firstOf([...byEmployer, ...byRole]), people: firstOf(people) };
    if (found.applications.length + found.people.length >= mostOfEach) return found;
    const [byLaterWord, peopleLater] = await Promise.all([
      applicationsWhere(db, viewer, at(begunLater(employers.folded, text))),
      peopleWhere(db, viewer, begunLater(contacts.folded, text)),
    ]);
    return {
      applications: firstOf([...found.applications, ...byLaterWord]),
      people: firstOf([...found.people, ...peopleLater]),
    };
  });
}

/** The names that begin with the same letter, among which the one that was meant may be. At most 200 of each kind. */
export function namesLike(viewer: Viewer, typed: string): Promise<string[]> {
  const letter = [...fold(typed)].slice(0, 1).join("");
  return reading(viewer.id, async (db) => {
    const [employed, met] = await Promise.all([
      db
        .select({ name: employers.name })
        .from(employers)
        .where(and(eq(employers.userId, viewer.id), begins(employers.folded, letter)))
        .orderBy(inOrder(employers.folded))
        .limit(mostNames),
      db
        .select({ name: contacts.fullName })
        .from(contacts)
        .where(and(eq(contacts.userId, viewer.id), begins(contacts.folded, letter)))
        .orderBy(inOrder(contacts.folded))
        .limit(mostNames),
    ]);
    return [...employed, ...met].map(({ name }) => name);
  });
}

function applicationsWhere(db: Db, viewer: Viewer, named: SQL | undefined) {
  return db
    .select({
      id: applications.id,
      employer: employers.name,
      role: applications.role,
      over: applications.over,
    })
    .from(applications)
    .innerJoin(
      employers,
      and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
    )
    .where(and(eq(applications.userId, viewer.id), named))
    .orderBy(desc(isNull(applications.over)), desc(applications.createdAt), asc(applications.id))
    .limit(mostOfEach);
}

function employersWhere(db: Db, viewer: Viewer, named: SQL | undefined) {
  return db
    .select({ id: employers.id })
    .from(employers)
    .where(and(eq(employers.userId, viewer.id), named))
    .orderBy(inOrder(employers.folded))
    .limit(mostNames);
}

function peopleWhere(db: Db, viewer: Viewer, named: SQL | undefined) {
  return db
    .select({ id: contacts.id, name: contacts.fullName, employer: employers.name })
    .from(contacts)
    .innerJoin(employers, and(eq(employers.userId, contacts.userId), eq(employers.id, contacts.employerId)))
    .where(and(eq(contacts.userId, viewer.id), named))
    .orderBy(inOrder(contacts.folded), asc(contacts.id))
    .limit(mostOfEach);
}

const inOrder = (column: PgColumn): SQL => sql`${column} collate "C"`;

/** Said by comparison, so that the index is used behind row-level security, which LIKE is not. */
function begins(column: PgColumn, text: string): SQL | undefined {
  return and(sql`${column} collate "C" >= ${text}`, sql`${column} collate "C" < ${afterAll(text)}`);
}

// The last letter there is comes after whatever goes on from the text.
const afterAll = (text: string) => `${text}\u{10FFFF}`;

function begunLater(column: PgColumn, text: string): SQL | undefined {
  const pattern = `% ${text.replace(/[\\%_]/g, "\\$&")}%`;
  return and(sql`${column} like ${pattern}`, not(begins(column, text) as SQL));
}

function firstOf<Row extends { id: string }>(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, mostOfEach);
}
