import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applications, interviews, touches } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import { wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { chosenPlaybook } from "@/lib/playbooks/choice";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { rowsThatPromise } from "./promise";

/** What is to be so from now on: another playbook, another promised day, null for none. What is absent stays. */
export interface Kept {
  playbook?: string;
  promised?: PlainDate | null;
}

/** Makes so what was supposed, all of it or nothing. "gone" where the application or the playbook isn't this viewer's. */
export function keepSupposed(
  viewer: Viewer,
  applicationId: string,
  { playbook, promised }: Kept,
  now: Instant,
): Promise<"kept" | "gone" | "promised-before"> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, applicationId))) return "gone";
    const follows = playbook === undefined ? undefined : await chosenPlaybook(db, viewer, playbook);
    if (follows === null) return "gone";
    if (promised !== undefined) {
      const refusal = await promise(db, viewer, applicationId, promised, now);
      if (refusal) return refusal;
    }
    if (follows) {
      await db
        .update(applications)
        .set(follows)
        .where(and(eq(applications.userId, viewer.id), eq(applications.id, applicationId)));
    }
    await settle(db, viewer, applicationId, now);
    return "kept";
  });
}

/** Writes the day at what the silence is counted from. */
async function promise(
  db: Db,
  viewer: Viewer,
  applicationId: string,
  day: PlainDate | null,
  now: Instant,
): Promise<"gone" | "promised-before" | undefined> {
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
}
