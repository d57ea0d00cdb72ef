import { setImmediate as pause } from "node:timers/promises";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { keyOf, keys, type Row } from "./keys";
import type { FileProblem } from "./read";
import type { TableName } from "./rows";
import type { AccountFile } from "./schema";

const rowsAtOnce = 2000;

/** What is wrong with the rows of a file among each other: one twice, one that hangs on none, one that is still to come. */
export async function faultIn(file: AccountFile, now: Instant): Promise<FileProblem | null> {
  return (await foundTwice(file)) ?? (await foundAlone(file)) ?? foundAhead(file, now);
}

/** The number of the first row of which something is so; null where it is so of none. Lets others run in between. */
async function firstRow(rows: readonly Row[], isSo: (row: Row) => boolean): Promise<number | null> {
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    await pause();
    const at = rows.slice(first, first + rowsAtOnce).findIndex(isSo);
    if (at >= 0) return first + at + 1;
  }
  return null;
}

/** Besides their keys: no two employers have one name, and no two drafts are for one step. */
const alone: [TableName | "trash", readonly string[]][] = [
  ...(Object.entries(keys) as [TableName | "trash", readonly string[]][]),
  ["employers", ["name"]],
  ["messages", ["applicationId", "stepId"]],
];

async function foundTwice(file: AccountFile): Promise<FileProblem | null> {
  for (const [table, columns] of alone) {
    const seen = new Set<string>();
    const row = await firstRow(file[table], (one) => seen.size === seen.add(keyOf(one, columns)).size);
    if (row) return { code: "twice", table, row };
  }
  return null;
}

/** What hangs on what: a table, the columns that name the parent, the parent's table and its key. */
const bonds: [TableName, readonly string[], TableName][] = [
  ["contacts", ["employerId"], "employers"],
  ["applications", ["searchId"], "searches"],
  ["applications", ["employerId"], "employers"],
  ["applications", ["ownPlaybookId"], "playbooks"],
  ["applicationContacts", ["applicationId"], "applications"],
  ["applicationContacts", ["contactId"], "contacts"],
  ["applicationReferences", ["applicationId"], "applications"],
  ["applicationReferences", ["referenceId"], "references"],
  ["interviews", ["applicationId"], "applications"],
  ["interviewers", ["interviewId"], "interviews"],
  ["interviewers", ["applicationId", "contactId"], "applicationContacts"],
  ["messages", ["applicationId"], "applications"],
  ["messageSnapshots", ["messageId"], "messages"],
  ["touches", ["applicationId"], "applications"],
];

async function foundAlone(file: AccountFile): Promise<FileProblem | null> {
  for (const [table, columns, parent] of bonds) {
    const known = new Set<string>();
    await firstRow(file[parent], (one) => known.add(keyOf(one, keys[parent])).size === 0);
    const [first = ""] = columns;
    const row = await firstRow(file[table], (one) => one[first] !== null && !known.has(keyOf(one, columns)));
    if (row) return { code: "alone", table, row };
  }
  const { ownPlaybookId } = file.profile;
  const follows = !ownPlaybookId || file.playbooks.some(({ id }) => id === ownPlaybookId);
  return follows ? null : { code: "alone", table: "profile", row: 1 };
}

/** Two clocks may differ by so much. */
const secondsApart = 600;

/** What has happened has happened by now: a fact of tomorrow would bring back what is over. */
async function foundAhead(file: AccountFile, now: Instant): Promise<FileProblem | null> {
  const latest = Date.parse(secondsAfter(now, secondsApart));
  const facts: [TableName, string][] = [
    ["applications", "outcomeAt"],
    ["applicationReferences", "briefedAt"],
    ["touches", "at"],
  ];
  for (const [table, field] of facts) {
    const row = await firstRow(file[table], (one) => Date.parse(String(one[field])) > latest);
    if (row) return { code: "row", table, row, field, says: words.forms.inTheFuture };
  }
  return null;
}
