import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { profiles } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Profile } from "./queries";

/**
 * Takes the account for this transaction: of two that both do, one comes after the other and finds what it wrote. To
 * be taken before an application is. Gives the profile; null where the account is gone.
 */
export async function lockProfile(db: Db, viewer: Viewer): Promise<Profile | null> {
  const [profile] = await db.select().from(profiles).where(eq(profiles.userId, viewer.id)).for("update");
  return profile ?? null;
}
