import { setImmediate as pause } from "node:timers/promises";
import type { ZodType } from "zod";
import type { InPieces, Piece } from "@/lib/interchange/json/read.mjs";
import type { Instant } from "@/lib/policy/types";
import { faultIn } from "./faults";
import { rows, type TableName } from "./rows";
import { type AccountFile, accountFile, deleted, deletedRow, formatVersion, head } from "./schema";

/** Why a file can't be brought in; where one row is to blame, which: rows count from 1. */
export type FileProblem =
  | { code: "not-json" | "not-ours" | "newer" }
  | { code: "row"; table: string; row: number; field: string; says: string }
  | { code: "twice" | "alone"; table: string; row: number };

/** What of a file is read: nothing else of it leaves the worker. */
const parts = { profile: accountFile.shape.profile, ...rows, trash: deleted };
/** How a file is told apart; what was deleted may be a whole search, in one row. */
export const readingParts = {
  parts: [...Object.keys(head.shape), ...Object.keys(parts)],
  inner: { list: "trash", field: "rows", parts: Object.keys(rows) },
};

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
  const problem = await faultIn(whole, now);
  return problem ? refuse(problem) : { ok: true, file: whole };
}

const refuse = (problem: FileProblem) => ({ ok: false as const, problem });

async function readRows(
  table: string,
  pieces: readonly Piece[] | undefined,
  schema: ZodType,
): Promise<{ rows: unknown[] } | FileProblem> {
  if (!pieces) return { code: "not-ours" };
  const read: unknown[] = [];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      const large = await readDeleted(piece, read.length + 1);
      if ("code" in large) return large;
      read.push(large);
      continue;
    }
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

/** Something deleted that is too large to be read at once: its rows are read as those of the file are. */
async function readDeleted({ rest, lists }: InPieces, at: number): Promise<object | FileProblem> {
  const opening = deleted.omit({ rows: true }).safeParse(JSON.parse(rest));
  if (!opening.success) return { code: "not-ours" };
  const of: Record<string, unknown[]> = {};
  for (const [name, pieces] of Object.entries(lists)) {
    const read = await readRows(name, pieces, deletedRow(name as TableName));
    if ("code" in read && read.code === "row")
      return { ...read, table: "trash", row: at, field: `rows.${name}.${read.row - 1}.${read.field}` };
    if ("code" in read) return read;
    of[name] = read.rows;
  }
  return { ...opening.data, rows: of };
}
