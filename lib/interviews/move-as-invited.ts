import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { writing } from "@/db/client";
import { interviews } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import { wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { dayOf } from "@/lib/days/day";
import type { InvitedMove } from "@/lib/invitations/schema";
import type { Instant } from "@/lib/policy/types";
import { keepBefore } from "@/lib/trash/change";
import { type Overlap, overlapsOf } from "./overlaps";
import { when } from "./when";

export type MovedAsInvited =
  | { kind: "moved"; moved: number; timeZone: string; overlaps: Overlap[]; undo: string | null }
  | { kind: "gone" | "already-taken" | "promised-too-early" };

const changed = [
  ...(["startsLocal", "timeZone", "startsAt", "endsAt", "format", "place"] as const),
  ...(["invitationOccurrence", "invitationOrdinal", "invitationSequence"] as const),
];

/** Moves interviews as a newer version of their series does, all of them or none. What was taken already stays. */
export function moveAsInvited(
  viewer: Viewer,
  applicationId: string,
  moves: readonly InvitedMove[],
  now: Instant,
): Promise<MovedAsInvited> {
  return writing(viewer.id, async (db): Promise<MovedAsInvited> => {
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, applicationId);
    if (!story) return { kind: "gone" };
    const rows = moves.flatMap((move) => {
      const before = story.interviews.find(({ id }) => id === move.interviewId);
      const isNewer = before && (before.invitationSequence ?? -1) < move.sequence;
      return isNewer ? [{ before, row: rowOf(move, story.timeZone) }] : [];
    });
    if (rows.length === 0) return { kind: "already-taken" };
    const isEarly = rows.some(
      ({ before, row }) => before.promisedBy && before.promisedBy < dayOf(row.endsAt, story.timeZone),
    );
    if (isEarly) return { kind: "promised-too-early" };

    const here = and(eq(interviews.userId, viewer.id), eq(interviews.applicationId, applicationId));
    const ids = rows.map(({ before }) => before.id);
    const undo = await keepBefore(db, viewer, "interviews", changed, and(here, inArray(interviews.id, ids)));
    for (const { before, row } of rows)
      await db
        .update(interviews)
        .set(row)
        .where(and(here, eq(interviews.id, before.id)));
    const overlaps = new Map<string, Overlap>();
    for (const id of ids) for (const other of await overlapsOf(db, viewer, id)) overlaps.set(other.id, other);
    await settle(db, viewer, applicationId, now);
    return {
      kind: "moved",
      moved: ids.length,
      timeZone: story.timeZone,
      overlaps: [...overlaps.values()],
      undo,
    };
  });
}

function rowOf({ startsLocal, timeZone, minutes, format, place, ...move }: InvitedMove, zone: string) {
  const { startsAt, endsAt } = when(startsLocal, minutes, timeZone, zone);
  return {
    ...{ startsLocal, timeZone, startsAt, endsAt, format, place },
    invitationOccurrence: move.occurrence,
    invitationOrdinal: move.ordinal,
    invitationSequence: move.sequence,
  };
}
