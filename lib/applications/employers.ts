import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applications, employers } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";

/** The employer of exactly this name, made where there is none yet. Gives its id. */
export async function employerNamed(db: Db, viewer: Viewer, name: string): Promise<string> {
  const known = await findByName(db, viewer, name);
  if (known) return known;
  await db
    .insert(employers)
    .values({ userId: viewer.id, id: crypto.randomUUID(), name, createdAt: now() })
    .onConflictDoNothing();
  const made = await findByName(db, viewer, name);
  if (!made) throw new Error("An employer that was made is not there");
  return made;
}

/**
 * The employer that an application has once its name is corrected to `name`. A name nobody has yet renames the
 * employer, people and all, as long as no other application is theirs. Gives the id.
 */
export async function employerRenamed(
  db: Db,
  viewer: Viewer,
  { id, employerId }: { id: string; employerId: string },
  name: string,
): Promise<string> {
  const known = await findByName(db, viewer, name);
  if (known) return known;
  if (await hasAnotherApplication(db, viewer, employerId, id)) return employerNamed(db, viewer, name);
  await db
    .update(employers)
    .set({ name })
    .where(and(eq(employers.userId, viewer.id), eq(employers.id, employerId)));
  return employerId;
}

async function findByName(db: Db, viewer: Viewer, name: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: employers.id })
    .from(employers)
    .where(and(eq(employers.userId, viewer.id), eq(employers.name, name)));
  return row?.id;
}

async function hasAnotherApplication(db: Db, viewer: Viewer, employerId: string, id: string) {
  const [other] = await db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        eq(applications.userId, viewer.id),
        eq(applications.employerId, employerId),
        ne(applications.id, id),
      ),
    )
    .limit(1);
  return other !== undefined;
}
