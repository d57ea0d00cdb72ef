import { setImmediate as pause } from "node:timers/promises";
import type { ZodType } from "zod";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { type AccountFile, accountFile, deleted, formatVersion, head, rows, type TableName } from "./schema";

/** Why a file can't be brought in; where one row is to blame, which: rows count from 1. */
export type FileProblem =
  | { code: "not-json" | "not-ours" | "newer" }
  | { code: "row"; table: string; row: number; field: string; says: string }
  | { code: "twice" | "alone"; table: string; row: number };

/** What of a file is read: nothing else of it leaves the worker. */
const parts = { profile: accountFile.shape.profile, ...rows, trash: deleted };
export const partNames = [...Object.keys(head.shape), ...Object.keys(parts)];

/** A file's parts, its lists in pieces of JSON, as lib/interchange/json gives them. */
export interface InPieces {
  rest: string;
  lists: Readonly<Record<string, readonly string[]>>;
}

/** A file that may be this large is a file of ours. */
export const accountLimits = { bytes: 32 * 1024 * 1024, milliseconds: 10_000 };

/**
 * Reads a whole file of an account: every row by its schema, none twice, and none that hangs on another that isn't in
 * the file. Lets others run in between.
 */
export async function readAccountFile(
  { rest, lists }: InPieces,
  now: Instant,
): Promise<{ ok: true; file: AccountFile } | { ok: false; problem: FileProblem }> {
  const given = JSON.parse(rest);
  const opening = head.safeParse(given);
  if (!opening.success) return refuse({ code: "not-ours" });
  if (opening.data.version > formatVersion) return refuse({ code: "newer" });
  const file: Record<string, unknown> = { ...opening.data };
  for (const [name, schema] of Object.entries(parts)) {
    const isProfile = name === "profile";
    const pieces = isProfile ? [JSON.stringify([given.profile])] : lists[name];
    const read = await readRows(name, pieces, schema);
    if ("code" in read) return refuse(read);
    file[name] = isProfile ? read.rows[0] : read.rows;
  }
  const whole = file as AccountFile;
  const problem = foundTwice(whole) ?? foundAlone(whole) ?? foundAhead(whole, now);
  return problem ? refuse(problem) : { ok: true, file: whole };
}

const refuse = (problem: FileProblem) => ({ ok: false as const, problem });

async function readRows(
  table: string,
  pieces: readonly string[] | undefined,
  schema: ZodType,
): Promise<{ rows: unknown[] } | FileProblem> {
  if (!pieces) return { code: "not-ours" };
  const read: unknown[] = [];
  for (const piece of pieces) {
    for (const row of JSON.parse(piece)) {
      const parsed = schema.safeParse(row);
      if (!parsed.success) {
        const { path = [], message = "" } = parsed.error.issues[0] ?? {};
        return { code: "row", table, row: read.length + 1, field: path.join("."), says: message };
      }
      read.push(parsed.data);
    }
    await pause();
  }
  return { rows: read };
}

const keys: Record<TableName | "trash", readonly string[]> = {
  playbooks: ["id"],
  searches: ["id"],
  employers: ["id"],
  contacts: ["id"],
  references: ["id"],
  applications: ["id"],
  applicationContacts: ["applicationId", "contactId"],
  applicationReferences: ["applicationId", "referenceId"],
  interviews: ["id"],
  interviewers: ["interviewId", "contactId"],
  messages: ["id"],
  messageSnapshots: ["id"],
  touches: ["id"],
  trash: ["id"],
};

type Row = Record<string, unknown>;

/** A row as its key tells it apart within one account. */
export function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((name) => row[name]).join(" ");
}

function foundTwice(file: AccountFile): FileProblem | null {
  for (const [table, columns] of Object.entries(keys)) {
    const seen = new Set<string>();
    for (const [index, row] of (file[table as TableName] as Row[]).entries()) {
      const key = keyOf(row, columns);
      if (seen.has(key)) return { code: "twice", table, row: index + 1 };
      seen.add(key);
    }
  }
  return (
    firstTwice(
      "employers",
      file.employers.map(({ name }) => name),
    ) ??
    firstTwice(
      "messages",
      file.messages.map((one) => keyOf(one, ["applicationId", "stepId"])),
    )
  );
}

function firstTwice(table: string, names: readonly string[]): FileProblem | null {
  const first = new Map(names.toReversed().map((name, back) => [name, names.length - 1 - back]));
  const at = names.findIndex((name, index) => first.get(name) !== index);
  return at < 0 ? null : { code: "twice", table, row: at + 1 };
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

function foundAlone(file: AccountFile): FileProblem | null {
  for (const [table, columns, parent] of bonds) {
    const known = new Set((file[parent] as Row[]).map((row) => keyOf(row, keys[parent])));
    const at = (file[table] as Row[]).findIndex(
      (row) => row[columns[0] ?? ""] !== null && !known.has(keyOf(row, columns)),
    );
    if (at >= 0) return { code: "alone", table, row: at + 1 };
  }
  const { ownPlaybookId } = file.profile;
  const follows = !ownPlaybookId || file.playbooks.some(({ id }) => id === ownPlaybookId);
  return follows ? null : { code: "alone", table: "profile", row: 1 };
}

/** Two clocks may differ by so much. */
const secondsApart = 600;

/** What has happened has happened by now: a fact of tomorrow would bring back what is over. */
function foundAhead(file: AccountFile, now: Instant): FileProblem | null {
  const latest = secondsAfter(now, secondsApart);
  const facts: [TableName, string][] = [
    ["applications", "outcomeAt"],
    ["applicationReferences", "briefedAt"],
    ["touches", "at"],
  ];
  for (const [table, field] of facts) {
    const at = (file[table] as Row[]).findIndex((row) => Date.parse(String(row[field])) > Date.parse(latest));
    if (at >= 0) return { code: "row", table, row: at + 1, field, says: words.forms.inTheFuture };
  }
  return null;
}
