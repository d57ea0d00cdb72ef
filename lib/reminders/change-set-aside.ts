import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { applications } from "@/db/schema";
import { planned } from "@/lib/applications/planned";
import { lockApplication } from "@/lib/applications/settle";
import { wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { addDays, dayOf } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { keepBefore } from "@/lib/trash/change";
import { interviewKey } from "./set-aside";

/** For so many days, for good, or not any more. */
export type ForHowLong = number | "always" | "back";

/**
 * Until when it is set aside now: a day of the application's, "always", or null for not at all. With it what an Undo
 * takes that back by.
 */
export type Aside = { until: PlainDate | "always" | null; today: PlainDate; undo: string | null };

/**
 * Sets a step or an interview aside. What is no longer there is forgotten along with it. Null where this viewer has no
 * such thing.
 */
export function setAside(
  viewer: Viewer,
  applicationId: string,
  key: string,
  howLong: ForHowLong,
  now: Instant,
): Promise<Aside | null> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, applicationId))) return null;
    const story = await wholeStory(db, viewer.id, applicationId);
    if (!story) return null;
    const keys = new Set([
      ...planned(story, now).plan.steps.map(({ id }) => id),
      ...story.interviews.map(({ id }) => interviewKey(id)),
    ]);
    if (!keys.has(key)) return null;
    const today = dayOf(now, story.timeZone);
    const until = untilOf(howLong, today);
    const kept = Object.entries(story.setAside).filter(([one]) => keys.has(one) && one !== key);
    const aside = Object.fromEntries(until === null ? kept : [...kept, [key, until]]);
    const its = eq(applications.id, applicationId);
    const undo = await keepBefore(db, viewer, "applications", ["setAside"], its);
    await db
      .update(applications)
      .set({ setAside: aside })
      .where(and(eq(applications.userId, viewer.id), its));
    return { until, today, undo };
  });
}

function untilOf(howLong: ForHowLong, today: PlainDate): Aside["until"] {
  if (howLong === "back") return null;
  return howLong === "always" ? howLong : addDays(today, howLong);
}
