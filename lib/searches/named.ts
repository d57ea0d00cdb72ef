import "server-only";
import { and, asc, count, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { searches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";

/** The id of the viewer's oldest search of this name, made where there is none. Null where there are as many as may be. As `makeSearch`. */
export async function searchNamed(db: Db, viewer: Viewer, name: string): Promise<string | null> {
  const [known] = await db
    .select({ id: searches.id })
    .from(searches)
    .where(and(eq(searches.userId, viewer.id), eq(searches.name, name)))
    .orderBy(asc(searches.createdAt), asc(searches.id))
    .limit(1);
  return known?.id ?? (await makeSearch(db, viewer, name));
}

/** Makes a search and gives its id, or null where there are as many as there may be. The account is locked (lockProfile). */
export async function makeSearch(db: Db, viewer: Viewer, name: string): Promise<string | null> {
  const [held] = await db.select({ n: count() }).from(searches).where(eq(searches.userId, viewer.id));
  if ((held?.n ?? 0) >= most.searches) return null;
  const id = crypto.randomUUID();
  await db.insert(searches).values({ userId: viewer.id, id, name, createdAt: now() });
  return id;
}
