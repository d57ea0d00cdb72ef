import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { writing } from "@/db/client";
import { interviews, touches } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import { wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { rowsThatPromise } from "@/lib/story/promise";

/** Changes the promised day, at the interview or the answer that the silence is counted from; null takes it away. */
export function changePromise(
  viewer: Viewer,
  applicationId: string,
  day: PlainDate | null,
  now: Instant,
): Promise<"changed" | "gone" | "promised-before"> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, applicationId))) return "gone";
    const story = await wholeStory(db, viewer.id, applicationId);
    const rows = story && rowsThatPromise(story, day, now);
    if (!rows) return story ? "promised-before" : "gone";
    const ids = Object.keys(rows);
    for (const table of [interviews, touches]) {
      await db
        .update(table)
        .set({ promisedBy: day })
        .where(
          and(eq(table.userId, viewer.id), eq(table.applicationId, applicationId), inArray(table.id, ids)),
        );
    }
    await settle(db, viewer, applicationId, now);
    return "changed";
  });
}
