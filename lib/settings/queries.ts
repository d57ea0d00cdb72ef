import "server-only";
import { eq } from "drizzle-orm";
import { reading, writing } from "@/db/client";
import { profiles, searches } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { chosenPlaybook } from "@/lib/playbooks/choice";

export type Profile = typeof profiles.$inferSelect;

/** The viewer's profile: every account has one from its first day. */
export async function profileOf(viewer: Viewer): Promise<Profile> {
  const [profile] = await reading(viewer.id, (db) =>
    db.select().from(profiles).where(eq(profiles.userId, viewer.id)),
  );
  if (!profile) throw new Error("An account has a profile from its first day.");
  return profile;
}

/** What the settings page shows: the profile, and whether there is a sample search to remove. */
export async function settingsOf(viewer: Viewer): Promise<{ profile: Profile; hasSample: boolean }> {
  return reading(viewer.id, async (db) => {
    const [[profile], sample] = await Promise.all([
      db.select().from(profiles).where(eq(profiles.userId, viewer.id)),
      db.query.searches.findFirst({
        columns: { id: true },
        where: (t, { and }) => and(eq(t.userId, viewer.id), eq(searches.sample, true)),
      }),
    ]);
    if (!profile) throw new Error("An account has a profile from its first day.");
    return { profile, hasSample: sample !== undefined };
  });
}

/** Changes what is given of the viewer's profile. */
export async function changeProfile(
  viewer: Viewer,
  changes: Partial<Omit<Profile, "userId">>,
): Promise<void> {
  await writing(viewer.id, (db) => db.update(profiles).set(changes).where(eq(profiles.userId, viewer.id)));
}

/** Lets new applications follow a playbook. False where it isn't this viewer's. */
export function changeDefaultPlaybook(viewer: Viewer, choice: string): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    const follows = await chosenPlaybook(db, viewer, choice);
    if (!follows) return false;
    await db.update(profiles).set(follows).where(eq(profiles.userId, viewer.id));
    return true;
  });
}
