import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applications, playbooks, profiles } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

type Rows = Record<string, Record<string, unknown>[]>;

/** Once its playbook is back, whatever followed it and hasn't changed since follows it again. Gives their ids. */
export async function followAgain(db: Db, viewer: Viewer, rows: Rows): Promise<string[]> {
  const [own] = rows.playbooks ?? [];
  if (!own) return [];
  const guide = String(own.copiedFrom);
  const follows = { playbookId: guide, ownPlaybookId: String(own.id) };
  if (rows.playbookDefault?.length) {
    const unchanged = and(eq(profiles.playbookId, guide), isNull(profiles.ownPlaybookId));
    await db
      .update(profiles)
      .set(follows)
      .where(and(eq(profiles.userId, viewer.id), unchanged));
  }
  const ids = (rows.playbookFollowers ?? []).map(({ id }) => String(id));
  if (ids.length === 0) return [];
  const unchanged = and(eq(applications.playbookId, guide), isNull(applications.ownPlaybookId));
  const back = await db
    .update(applications)
    .set(follows)
    .where(and(eq(applications.userId, viewer.id), inArray(applications.id, ids), unchanged))
    .returning({ id: applications.id });
  return back.map(({ id }) => id);
}

/** The same rows; an application whose own playbook is gone by now follows its guide. */
export async function withoutLostPlaybooks(db: Db, viewer: Viewer, rows: Rows): Promise<Rows> {
  const follows = (row: Rows[string][number]) => String(row.ownPlaybookId ?? "");
  const asked = [...new Set((rows.applications ?? []).map(follows).filter(Boolean))];
  if (asked.length === 0) return rows;
  const there = await db
    .select({ id: playbooks.id })
    .from(playbooks)
    .where(and(eq(playbooks.userId, viewer.id), inArray(playbooks.id, asked)))
    .for("key share");
  const known = new Set(there.map(({ id }) => id));
  const back = (rows.applications ?? []).map((row) =>
    known.has(follows(row)) ? row : { ...row, ownPlaybookId: null },
  );
  return { ...rows, applications: back };
}
