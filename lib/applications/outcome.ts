import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applications } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { dayOf, startOfDay } from "@/lib/days/day";
import type { Outcome, PlainDate } from "@/lib/policy/types";
import { keepBefore } from "@/lib/trash/change";
import { lockApplication, settle } from "./settle";

/** How an application ended, and on which day. */
export type Ending = { kind: Outcome["kind"]; on: PlainDate };

/**
 * Records how an application ended. The day is the candidate's own: one gone by counts from its beginning, today
 * from this instant. "future" where it is still to come, "gone" where this viewer has no such application.
 */
export function recordOutcome(
  viewer: Viewer,
  id: string,
  { kind, on }: Ending,
): Promise<"recorded" | "future" | "gone"> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, id))) return "gone";
    const mine = and(eq(applications.userId, viewer.id), eq(applications.id, id));
    const [application] = await db.select({ zone: applications.timeZone }).from(applications).where(mine);
    if (!application) return "gone";
    const at = now();
    const today = dayOf(at, application.zone);
    if (on > today) return "future";
    const outcomeAt = on === today ? at : startOfDay(on, application.zone);
    await db.update(applications).set({ outcome: kind, outcomeAt }).where(mine);
    await settle(db, viewer, id, at);
    return "recorded";
  });
}

/** Lifts the outcome: the application stands again as its facts have it. Gives the undo token; null where it had none. */
export function liftOutcome(viewer: Viewer, id: string): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    const ended = and(eq(applications.id, id), isNotNull(applications.outcome));
    const undo = await keepBefore(db, viewer, "applications", ["outcome", "outcomeAt"], ended);
    if (!(await clearOutcome(db, viewer, id))) return null;
    await settle(db, viewer, id, now());
    return undo;
  });
}

/** The same inside a transaction, which settles the application afterwards. */
export async function clearOutcome(db: Db, viewer: Viewer, id: string): Promise<boolean> {
  const lifted = await db
    .update(applications)
    .set({ outcome: null, outcomeAt: null })
    .where(and(eq(applications.userId, viewer.id), eq(applications.id, id), isNotNull(applications.outcome)))
    .returning({ id: applications.id });
  return lifted.length > 0;
}
