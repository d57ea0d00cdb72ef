import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applications, trash } from "@/db/schema";
import { clearOutcome } from "@/lib/applications/outcome";
import { lockApplication, settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { takeBackCancellation } from "@/lib/interviews/call-off";
import { type TakenBack, takeBackBriefing, takeBackTouch } from "@/lib/touches/take-back";
import { takeBackChange } from "@/lib/trash/change";
import { restore } from "@/lib/trash/trash";
import type { UndoToken } from "./schema";

/**
 * Takes back what the token names, in one transaction, and settles the applications it touched. What is no longer
 * there, because it was taken back before or was never this viewer's, changes nothing. Gives null, or the sentence
 * that says why it stays. Throws where what was deleted has nothing left to hang on.
 */
export function undo(viewer: Viewer, token: UndoToken): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    const taken = await takeBack(db, viewer, token);
    if ("stays" in taken) return taken.stays;
    const { touched } = taken;
    for (const id of touched.toSorted()) {
      await lockApplication(db, viewer, id);
      await settle(db, viewer, id, now());
    }
    return null;
  });
}

/** Gives the ids of the applications that are different now. */
async function takeBack(db: Db, viewer: Viewer, [kind, id, other]: UndoToken): Promise<TakenBack> {
  if (kind === "touch") return takeBackTouch(db, viewer, id, now());
  if (kind === "trash") return { touched: await takeOutOfTrash(db, viewer, id) };
  if (kind === "change") return { touched: await takeBackChange(db, viewer, id) };
  if (kind === "outcome") return { touched: (await clearOutcome(db, viewer, id)) ? [id] : [] };
  if (kind === "cancelled") return { touched: await takeBackCancellation(db, viewer, id, other) };
  return { touched: await takeBackBriefing(db, viewer, id, other) };
}

async function takeOutOfTrash(db: Db, viewer: Viewer, id: string): Promise<string[]> {
  const mine = and(eq(trash.userId, viewer.id), eq(trash.id, id));
  const [kept] = await db.select({ kind: trash.kind }).from(trash).where(mine);
  const touched = (await restore(db, viewer, id))?.touched ?? [];
  const cameBackWhole = kept?.kind === "search" || kept?.kind === "application";
  return cameBackWhole ? liveAmong(db, viewer, touched) : touched;
}

/** What was over when it was deleted is over still: of a search of thousands only the live ones are settled. */
async function liveAmong(db: Db, viewer: Viewer, ids: readonly string[]): Promise<string[]> {
  const live = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.userId, viewer.id), isNull(applications.over)));
  return live.map((row) => row.id).filter((id) => ids.includes(id));
}
