import "server-only";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { contacts, employers } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

const mostPeople = 5000;

/** Those of the viewer's people who have one of these addresses or names; at most 5,000. */
export function peopleLike(viewer: Viewer, emails: readonly string[], names: readonly string[]) {
  return reading(viewer.id, (db) => alike(db, viewer, emails, names));
}

/** The same inside a transaction. */
export function alike(db: Db, viewer: Viewer, emails: readonly string[], names: readonly string[]) {
  const lower = (all: readonly string[]) =>
    [...new Set(all.map((one) => one.toLowerCase()))].filter((one) => one !== "").slice(0, mostPeople);
  const [byEmail, byName] = [lower(emails), lower(names)];
  return db
    .select({
      id: contacts.id,
      fullName: contacts.fullName,
      email: contacts.email,
      employer: employers.name,
    })
    .from(contacts)
    .innerJoin(employers, and(eq(employers.userId, contacts.userId), eq(employers.id, contacts.employerId)))
    .where(
      and(
        eq(contacts.userId, viewer.id),
        or(
          byEmail.length > 0 ? inArray(sql`lower(${contacts.email})`, byEmail) : sql`false`,
          byName.length > 0 ? inArray(sql`lower(${contacts.fullName})`, byName) : sql`false`,
        ),
      ),
    )
    .orderBy(contacts.createdAt, contacts.id)
    .limit(mostPeople);
}

/** Their ids by their addresses; of two who share one, whoever came first. */
export function idsByEmail(found: Awaited<ReturnType<typeof alike>>): Map<string, string> {
  return new Map(found.toReversed().map(({ id, email }) => [email.toLowerCase(), id]));
}
