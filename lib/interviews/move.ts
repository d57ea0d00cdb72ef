import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { interviews } from "@/db/schema";
import type { Planned } from "@/lib/applications/planned";
import { lockApplication, settle } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import { type Overlap, overlapsOf } from "./overlaps";
import type { InterviewMove } from "./schema";
import { type When, when } from "./when";

export type MovedInterview =
  | { kind: "moved"; when: When; timeZone: string; after: Planned<WholeStory>; overlaps: Overlap[] }
  | { kind: "gone" | "moved-meanwhile" | "promised-too-early" };

/**
 * Moves an interview to another time by its own clock, as long as before. `was` is where it is moved from: what
 * somebody else has moved since stays where it is.
 */
export function moveInterview(
  viewer: Viewer,
  { applicationId, interviewId, was, startsLocal }: InterviewMove,
  now: Instant,
): Promise<MovedInterview> {
  return writing(viewer.id, async (db): Promise<MovedInterview> => {
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, applicationId);
    const before = story?.interviews.find(({ id }) => id === interviewId);
    if (!story || !before) return { kind: "gone" };
    if (before.startsLocal !== was) return { kind: "moved-meanwhile" };

    const minutes = (Date.parse(before.endsAt) - Date.parse(before.startsAt)) / 60_000;
    const times = when(startsLocal, minutes, before.timeZone, story.timeZone);
    const { promisedBy, timeZone } = before;
    if (promisedBy && promisedBy < dayOf(times.endsAt, story.timeZone)) return { kind: "promised-too-early" };

    await db
      .update(interviews)
      .set({ startsLocal, startsAt: times.startsAt, endsAt: times.endsAt })
      .where(
        and(
          eq(interviews.userId, viewer.id),
          eq(interviews.applicationId, applicationId),
          eq(interviews.id, interviewId),
        ),
      );
    const overlaps = await overlapsOf(db, viewer, interviewId);
    const after = await settle(db, viewer, applicationId, now);
    return after ? { kind: "moved", when: times, timeZone, after, overlaps } : { kind: "gone" };
  });
}
