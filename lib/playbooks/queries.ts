import "server-only";
import { and, asc, count, eq, isNull } from "drizzle-orm";
import { type Db, reading, writing } from "@/db/client";
import { applications, playbooks, profiles } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { lockProfile } from "@/lib/settings/lock-profile";
import { chosenPlaybook } from "./choice";
import { moveFollowers } from "./followers";
import type { Moved } from "./moved";
import type { OwnPlaybook } from "./own";
import type { Figures } from "./schema";

/** The viewer's own playbooks, oldest first. */
export function playbooksOf(viewer: Viewer): Promise<OwnPlaybook[]> {
  return reading(viewer.id, (db) => owned(db, viewer));
}

/** What the page of all playbooks shows: the own ones, how many live applications follow each, and the default. */
export function playbooksPage(viewer: Viewer) {
  return reading(viewer.id, async (db) => {
    const [own, followers, profile] = await Promise.all([
      owned(db, viewer),
      db
        .select({
          playbookId: applications.playbookId,
          ownPlaybookId: applications.ownPlaybookId,
          live: count(),
        })
        .from(applications)
        .where(and(eq(applications.userId, viewer.id), isNull(applications.over)))
        .groupBy(applications.playbookId, applications.ownPlaybookId),
      db.query.profiles.findFirst({
        columns: { playbookId: true, ownPlaybookId: true },
        where: eq(profiles.userId, viewer.id),
      }),
    ]);
    if (!profile) throw new Error("An account has a profile from its first day.");
    return { own, followers, profile };
  });
}

export interface NewPlaybook {
  name: string;
  /** A guide, or an own playbook: then its guide is meant. */
  copiedFrom: string;
  figures: Figures;
  /** Whether the live applications that follow what it is copied from are to follow this one. */
  move: boolean;
}

/** Makes an own playbook. "full" at the bound, "gone" where what it is copied from isn't this viewer's. */
export function createPlaybook(
  viewer: Viewer,
  { name, copiedFrom, figures, move }: NewPlaybook,
  now: Instant,
): Promise<{ kind: "made"; id: string; moved: Moved } | { kind: "full" | "gone" }> {
  return writing(viewer.id, async (db) => {
    await lockProfile(db, viewer);
    const from = await chosenPlaybook(db, viewer, copiedFrom);
    if (!from) return { kind: "gone" };
    if ((await owned(db, viewer)).length >= most.playbooks) return { kind: "full" };
    const ownPlaybook = { id: crypto.randomUUID(), name, copiedFrom: from.playbookId, figures };
    await db.insert(playbooks).values({ ...ownPlaybook, userId: viewer.id, createdAt: now });
    const { id } = ownPlaybook;
    if (!move) return { kind: "made", id, moved: { changes: [], same: 0 } };
    const to = { playbookId: from.playbookId, ownPlaybookId: id, ownPlaybook };
    return { kind: "made", id, moved: await moveFollowers(db, viewer, { from, to, live: true }, now) };
  });
}

/** Changes an own playbook, and with it the applications that follow it. Null where it isn't this viewer's. */
export function changePlaybook(
  viewer: Viewer,
  id: string,
  { name, figures }: Pick<NewPlaybook, "name" | "figures">,
  now: Instant,
): Promise<Moved | null> {
  return writing(viewer.id, async (db) => {
    // Its row isn't written before its followers were read: they are compared with what they followed until now.
    const [own] = await db.select(columns).from(playbooks).where(mine(viewer, id)).for("no key update");
    if (!own) return null;
    const follows = { playbookId: own.copiedFrom, ownPlaybookId: id };
    const to = { ...follows, ownPlaybook: { ...own, name, figures } };
    const moved = await moveFollowers(db, viewer, { from: follows, to }, now);
    await db.update(playbooks).set({ name, figures }).where(mine(viewer, id));
    return moved;
  });
}

/** How many applications follow an own playbook, over or not; null where it isn't this viewer's. */
export function usesOf(viewer: Viewer, id: string): Promise<{ own: OwnPlaybook; uses: number } | null> {
  return reading(viewer.id, async (db) => {
    const [[own], [used]] = await Promise.all([
      db.select(columns).from(playbooks).where(mine(viewer, id)),
      db
        .select({ uses: count() })
        .from(applications)
        .where(and(eq(applications.userId, viewer.id), eq(applications.ownPlaybookId, id))),
    ]);
    return own ? { own, uses: used?.uses ?? 0 } : null;
  });
}

const columns = {
  id: playbooks.id,
  name: playbooks.name,
  copiedFrom: playbooks.copiedFrom,
  figures: playbooks.figures,
};

const mine = (viewer: Viewer, id: string) => and(eq(playbooks.userId, viewer.id), eq(playbooks.id, id));

function owned(db: Db, viewer: Viewer): Promise<OwnPlaybook[]> {
  return db
    .select(columns)
    .from(playbooks)
    .where(eq(playbooks.userId, viewer.id))
    .orderBy(asc(playbooks.createdAt), asc(playbooks.id))
    .limit(most.playbooks);
}
