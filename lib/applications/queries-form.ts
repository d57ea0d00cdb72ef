import "server-only";
import { asc, eq } from "drizzle-orm";
import { reading } from "@/db/client";
import { employers, playbooks, profiles, searches } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { most } from "./bounds";

const employersOffered = 1000;

/** What the form of an application offers: the profile's own figures and days, the searches, the employers known, the own playbooks. */
export function choicesOf(viewer: Viewer) {
  return reading(viewer.id, async (db) => {
    // Sent together, so that all come back after one wait.
    const [profile, all, known, own] = await Promise.all([
      db.query.profiles.findFirst({
        columns: {
          playbookId: true,
          ownPlaybookId: true,
          timeZone: true,
          workdays: true,
          country: true,
          region: true,
        },
        where: eq(profiles.userId, viewer.id),
      }),
      db.query.searches.findMany({
        columns: { id: true, name: true },
        where: eq(searches.userId, viewer.id),
        orderBy: [asc(searches.createdAt), asc(searches.id)],
        limit: most.searches,
      }),
      db.query.employers.findMany({
        columns: { name: true },
        where: eq(employers.userId, viewer.id),
        orderBy: asc(employers.name),
        limit: employersOffered,
      }),
      db.query.playbooks.findMany({
        columns: { id: true, name: true, copiedFrom: true, figures: true },
        where: eq(playbooks.userId, viewer.id),
        orderBy: [asc(playbooks.createdAt), asc(playbooks.id)],
        limit: most.playbooks,
      }),
    ]);
    if (!profile) throw new Error("An account without a profile");
    return { profile, searches: all, employers: known.map(({ name }) => name), playbooks: own };
  });
}
