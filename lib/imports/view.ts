import { dayOf } from "@/lib/days/day";
import { dateInFull } from "@/lib/days/words";
import { words } from "@/lib/words";
import type { Found } from "./look-through";
import type { Reading } from "./reading";
import type { Unreadable } from "./report";
import type { Draft } from "./rows";
import type { Table } from "./table";

const say = words.imports;
const shown = { ready: 8, left: 12, sample: 60 };

/** What is wrong with a file, in a sentence. */
export function problemInWords(problem: Unreadable): string {
  const { code } = problem;
  if (code === "crowded" && "of" in problem) return say.problem.crowded[problem.of];
  if ("table" in problem && "row" in problem) {
    const table = say.table[problem.table as keyof typeof say.table];
    if ("says" in problem) return say.problem.row(table, problem.row, problem.field, problem.says);
    return say.problem[problem.code](table, problem.row);
  }
  const sentence = say.problem[code as "unreadable" | "quote"] ?? say.problem.unreadable;
  const line = "line" in problem ? (problem.line ?? 1) : 1;
  return typeof sentence === "function" ? sentence(line) : sentence;
}

/** The columns of a file: its header, a cell that shows what stands in it, and what it becomes. */
export function columnRows(table: Table, reading: Reading) {
  return table.header.map((header, at) => ({
    at,
    header: header || say.columns.nameless(at + 1),
    sample: sampleOf(table, at),
    field: reading.columns[at] ?? "",
  }));
}

function sampleOf({ rows }: Table, at: number): string {
  const cell = rows.map(({ cells }) => (cells[at] ?? "").trim()).find((text) => text !== "") ?? "";
  const signs = [...cell];
  return signs.length > shown.sample ? `${signs.slice(0, shown.sample).join("").trimEnd()}…` : cell;
}

/** The first applications as they would come in. */
export function readyRows(found: Found, { asks, order }: Reading, zone: string) {
  const isAsked = asks !== null && order === null;
  return found.ready.slice(0, shown.ready).map((draft) => ({
    row: draft.row,
    employer: draft.employer,
    role: draft.role,
    applied: draft.appliedOn ? (isAsked ? say.days.asked : dateInFull(draft.appliedOn)) : "",
    stands: standing(draft, zone),
  }));
}

function standing({ outcome, outcomeAt }: Draft, zone: string): string {
  if (!outcome) return say.meaning.open;
  return outcomeAt ? `${say.meaning[outcome]}, ${dateInFull(dayOf(outcomeAt, zone))}` : say.meaning[outcome];
}

/** The first rows that stay out, and how many more there are. */
export function leftRows(left: Found["left"]) {
  return { rows: left.slice(0, shown.left), more: Math.max(0, left.length - shown.left) };
}

/** A sentence where the file has more open applications than there is room for. */
export function roomInWords({ room, open }: Found): string | null {
  return room === null ? null : say.found.full(room, open);
}

/** What a search of a file's applications may be called: the file's name without its ending. */
export function searchNameOf(fileName: string): string {
  return fileName.replace(/\.[a-z]{2,4}$/i, "").slice(0, 120);
}
