import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applicationContacts, messages } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Held } from "./held";
import { keyOf } from "./keys";
import type { RowOf } from "./rows";
import type { AccountFile } from "./schema";
import { tables } from "./tables";

/**
 * The file as it fits this account: an employer of a name that is known here is the one that is known, a draft for a
 * step that has one here becomes an earlier version of it, and nobody is written to beside the one who is chosen.
 */
export async function fittedTo(db: Db, viewer: Viewer, file: AccountFile, held: Held): Promise<AccountFile> {
  const employers = await employersHere(db, viewer, file, held);
  const drafts = await draftsHere(db, viewer, file, held);
  const chosen = await ownersHere(db, viewer);
  const employer = <One extends { employerId: string }>(one: One) => ({
    ...one,
    employerId: employers.get(one.employerId) ?? one.employerId,
  });
  const earlier = file.messages.flatMap((one) => asEarlierVersion(one, drafts.get(one.id)));
  return {
    ...file,
    employers: file.employers.filter(({ id }) => !employers.has(id)),
    contacts: file.contacts.map(employer),
    applications: file.applications.map(employer),
    applicationContacts: file.applicationContacts.map((one) =>
      chosen.has(one.applicationId) ? { ...one, followUpOwner: false } : one,
    ),
    messages: file.messages.filter(({ id }) => !drafts.has(id)),
    messageSnapshots: [
      ...file.messageSnapshots.map((one) => ({
        ...one,
        messageId: drafts.get(one.messageId) ?? one.messageId,
      })),
      ...earlier.filter(({ id }) => !held.messageSnapshots.has(id)),
    ],
  };
}

/** By the id of an employer of the file, the id that their name has here. */
async function employersHere(db: Db, viewer: Viewer, file: AccountFile, held: Held) {
  const { table } = tables.employers;
  const rows = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(table.userId, viewer.id));
  const byName = new Map(rows.map(({ id, name }) => [name, id]));
  return otherIds(file.employers, held.employers, ({ name }) => byName.get(name));
}

/** By the id of a draft of the file, the id of the one that its step has here. */
async function draftsHere(db: Db, viewer: Viewer, file: AccountFile, held: Held) {
  const rows = await db
    .select({ id: messages.id, applicationId: messages.applicationId, stepId: messages.stepId })
    .from(messages)
    .where(eq(messages.userId, viewer.id));
  const byStep = new Map(rows.map((row) => [keyOf(row, ["applicationId", "stepId"]), row.id]));
  return otherIds(file.messages, held.messages, (one) => byStep.get(keyOf(one, ["applicationId", "stepId"])));
}

function otherIds<One extends { id: string }>(
  list: readonly One[],
  held: Set<string>,
  here: (one: One) => string | undefined,
): Map<string, string> {
  const pairs = list.filter(({ id }) => !held.has(id)).map((one) => [one.id, here(one)] as const);
  return new Map(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function asEarlierVersion(one: RowOf<"messages">, messageId?: string): RowOf<"messageSnapshots">[] {
  if (!messageId) return [];
  const { id, version, subject, body, updatedAt } = one;
  // Under its own id, so that it comes in once however often the file does.
  return [{ id, messageId, version, subject, body, reason: "given-up", createdAt: updatedAt }];
}

/** The applications in which somebody is chosen to be written to. */
async function ownersHere(db: Db, viewer: Viewer): Promise<Set<string>> {
  const rows = await db
    .select({ id: applicationContacts.applicationId })
    .from(applicationContacts)
    .where(and(eq(applicationContacts.userId, viewer.id), eq(applicationContacts.followUpOwner, true)));
  return new Set(rows.map(({ id }) => id));
}
