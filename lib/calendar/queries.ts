import "server-only";
import { and, desc, eq, gte, isNotNull } from "drizzle-orm";
import { reading } from "@/db/client";
import { applications, profiles } from "@/db/schema";
import { type Story, stories } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { dayOf, startOfDay } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";
import type { Profile } from "@/lib/settings/queries";
import { weeksOfMonth } from "./range";

/**
 * What the calendar shows beside the live applications: whose days it counts, and the applications that are over by
 * now but were not yet when the weeks of this day's month began. Latest first, at most 500.
 */
export async function besideCalendar(
  viewer: Viewer,
  day: PlainDate | undefined,
): Promise<{ profile: Profile; over: Story[] }> {
  const date = day ?? dayOf(now(), "UTC");
  const since = startOfDay(weeksOfMonth(date).first, "UTC");
  const { userId, over, overAt } = applications;
  return reading(viewer.id, async (db) => {
    // Sent together, so that both come back after one wait.
    const [[profile], ended] = await Promise.all([
      db.select().from(profiles).where(eq(profiles.userId, viewer.id)),
      stories(db, and(eq(userId, viewer.id), isNotNull(over), gte(overAt, since)), desc(overAt)),
    ]);
    if (!profile) throw new Error("An account has a profile from its first day.");
    return { profile, over: ended };
  });
}
