import "server-only";
import { and, eq, inArray, notInArray } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { writing } from "@/db/client";
import { applicationReferences as places, references } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import { wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { dayOf } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { words } from "@/lib/words";
import type { Briefing } from "./schema";

type Chosen = { kind: "saved"; undo: string | null } | { kind: "gone" };

/**
 * Sets who vouches for the viewer at an application, in the order given. Who stays keeps what they were told; who
 * goes takes it along into the trash, where there is something to bring back.
 */
export function setApplicationReferences(
  viewer: Viewer,
  applicationId: string,
  chosen: readonly string[],
  now: Instant,
): Promise<Chosen> {
  return writing(viewer.id, async (db): Promise<Chosen> => {
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const known = await db
      .select({ id: references.id })
      .from(references)
      .where(and(eq(references.userId, viewer.id), inArray(references.id, [...chosen])));
    if (known.length !== chosen.length) return { kind: "gone" };
    const undo = await discard(db, viewer, "reference", words.references.title, {
      applicationReferences: and(
        eq(places.applicationId, applicationId),
        notInArray(places.referenceId, [...chosen]),
      ),
    });
    for (const [position, referenceId] of chosen.entries()) {
      await db
        .insert(places)
        .values({ userId: viewer.id, applicationId, referenceId, position })
        .onConflictDoUpdate({
          target: [places.userId, places.applicationId, places.referenceId],
          set: { position },
        });
    }
    await settle(db, viewer, applicationId, now);
    return { kind: "saved", undo };
  });
}

type Briefed = { kind: "briefed"; name: string; undo: string } | { kind: "gone" | "future" };

/** Notes what a reference was told for an application, and when. */
export function briefReference(viewer: Viewer, input: Briefing, now: Instant): Promise<Briefed> {
  return writing(viewer.id, async (db): Promise<Briefed> => {
    const { applicationId, referenceId, at, ...told } = input;
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, applicationId);
    const place = story?.references.find((one) => one.referenceId === referenceId);
    if (!story || !place) return { kind: "gone" };
    const briefedAt = momentOf(at, story.timeZone, now);
    if (briefedAt > now) return { kind: "future" };
    await db
      .update(places)
      .set({ ...told, briefedAt })
      .where(
        and(
          eq(places.userId, viewer.id),
          eq(places.applicationId, applicationId),
          eq(places.referenceId, referenceId),
        ),
      );
    await settle(db, viewer, applicationId, now);
    return {
      kind: "briefed",
      name: place.reference.fullName,
      undo: `briefing:${applicationId}:${referenceId}`,
    };
  });
}

/** Now for today or no day at all; noon of any other, since the policy asks for no more than the day. */
function momentOf(day: PlainDate | null, zone: string, now: Instant): Instant {
  if (day === null || day === dayOf(now, zone)) return now;
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
  return new Date(noon.epochMilliseconds).toISOString();
}
