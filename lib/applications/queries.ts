import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import { type Db, reading, writing } from "@/db/client";
import {
  applicationContacts,
  applicationReferences,
  applications,
  interviewers,
  interviews,
  messages,
  searches,
  touches,
} from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { chosenPlaybook } from "@/lib/playbooks/choice";
import { searchNamed } from "@/lib/searches/named";
import { lockProfile } from "@/lib/settings/lock-profile";
import { discard } from "@/lib/trash/trash";
import { most } from "./bounds";
import { employerNamed, employerRenamed } from "./employers";
import type { ApplicationInput, NewApplicationInput } from "./schema";
import { lockApplication, settle } from "./settle";

/** Whether this viewer has such an application. */
export async function hasApplication(viewer: Viewer, id: string): Promise<boolean> {
  const mine = and(eq(applications.userId, viewer.id), eq(applications.id, id));
  const found = await reading(viewer.id, (db) =>
    db.select({ id: applications.id }).from(applications).where(mine).limit(1),
  );
  return found.length > 0;
}

type Made = { kind: "made"; id: string } | { kind: "full" } | { kind: "full-of-searches" } | { kind: "gone" };

/**
 * Makes an application and its employer, and its search where none is given but a name. "full" at the bounds, "gone"
 * where the search or the playbook isn't this viewer's.
 */
export function createApplication(
  viewer: Viewer,
  { employer, searchName, ...input }: NewApplicationInput,
): Promise<Made> {
  return writing(viewer.id, async (db) => {
    await lockProfile(db, viewer);
    const searchId = input.searchId ?? (searchName && (await searchNamed(db, viewer, searchName)));
    if (searchId === null) return { kind: "full-of-searches" };
    if (!searchId || !(await hasSearch(db, viewer, searchId))) return { kind: "gone" };
    if ((await countLive(db, viewer)) >= most.liveApplications) return { kind: "full" };
    const id = crypto.randomUUID();
    const follows = await chosenPlaybook(db, viewer, input.playbookId);
    if (!follows) return { kind: "gone" };
    const employerId = await employerNamed(db, viewer, employer);
    await db
      .insert(applications)
      .values({ ...input, ...follows, searchId, userId: viewer.id, id, employerId, createdAt: now() });
    return { kind: "made", id };
  });
}

/** Changes an application. False where it, its playbook or the search it is to stand in isn't this viewer's. */
export function updateApplication(
  viewer: Viewer,
  id: string,
  { employer, ...input }: ApplicationInput,
): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, id))) return false;
    if (!(await hasSearch(db, viewer, input.searchId))) return false;
    const mine = and(eq(applications.userId, viewer.id), eq(applications.id, id));
    const [current] = await db
      .select({ id: applications.id, employerId: applications.employerId })
      .from(applications)
      .where(mine);
    if (!current) return false;
    const follows = await chosenPlaybook(db, viewer, input.playbookId);
    if (!follows) return false;
    const employerId = await employerRenamed(db, viewer, current, employer);
    await db
      .update(applications)
      .set({ ...input, ...follows, employerId })
      .where(mine);
    await settle(db, viewer, id, now());
    return true;
  });
}

/** Moves an application with all that hangs on it into the trash. Null where it isn't this viewer's. */
export function deleteApplication(
  viewer: Viewer,
  id: string,
): Promise<{ searchId: string; undo: string } | null> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, id))) return null;
    const application = await db.query.applications.findFirst({
      columns: { searchId: true, role: true },
      where: and(eq(applications.userId, viewer.id), eq(applications.id, id)),
      with: { employer: { columns: { name: true } } },
    });
    if (!application) return null;
    const label = `${application.employer.name}, ${application.role}`;
    const undo = await discard(db, viewer, "application", label, {
      applications: eq(applications.id, id),
      applicationContacts: eq(applicationContacts.applicationId, id),
      applicationReferences: eq(applicationReferences.applicationId, id),
      interviews: eq(interviews.applicationId, id),
      interviewers: eq(interviewers.applicationId, id),
      messages: eq(messages.applicationId, id),
      touches: eq(touches.applicationId, id),
    });
    return undo === null ? null : { searchId: application.searchId, undo };
  });
}

async function hasSearch(db: Db, viewer: Viewer, id: string): Promise<boolean> {
  const [row] = await db
    .select({ id: searches.id })
    .from(searches)
    .where(and(eq(searches.userId, viewer.id), eq(searches.id, id)))
    .for("key share");
  return row !== undefined;
}

async function countLive(db: Db, viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ live: count() })
    .from(applications)
    .where(and(eq(applications.userId, viewer.id), isNull(applications.over)));
  return row?.live ?? 0;
}
