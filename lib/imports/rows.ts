import { dayOf, startOfDay } from "@/lib/days/day";
import { optionalUrl } from "@/lib/forms/text";
import type { Instant, Outcome, PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { readDay } from "./days";
import type { Meaning } from "./endings";
import type { Field } from "./fields";
import type { Reading } from "./reading";
import { rowInput } from "./schema";
import type { TableRow } from "./table";

const say = words.imports;

/** An application out of a row. */
export interface Draft {
  row: number;
  employer: string;
  role: string;
  location: string;
  salary: string;
  source: string;
  cvSent: string;
  notes: string;
  advertisement: string;
  jobUrl: string;
  appliedOn: PlainDate | null;
  outcome: Outcome["kind"] | null;
  outcomeAt: Instant | null;
  /** What of the row could not be taken along. */
  without: string | null;
}

/** A row that stays out, and why. */
export type Left = { row: number; why: string };

/** Whose days the file tells, and what day it is. */
export interface Clock {
  now: Instant;
  zone: string;
}

/** One row as an application, or why it stays out: the first thing that is wrong with it. */
export function readRow({ row, cells }: TableRow, reading: Reading, clock: Clock): Draft | Left {
  const cell = (field: Field) => cellOf(cells, reading.columns, field);
  const meaning = reading.statuses.find(({ status }) => status === cell("status"))?.meaning ?? "open";
  if (meaning === "skip") return { row, why: say.why.skipped(cell("status")) };
  const texts = rowInput.safeParse({
    employer: cell("employer"),
    role: cell("role"),
    location: cell("location"),
    salary: cell("salary"),
    source: cell("source"),
    cvSent: cell("cvSent"),
    notes: cell("notes"),
    advertisement: cell("advertisement"),
  });
  if (!texts.success) return { row, why: whyNot(texts.error.issues[0]) };
  const applied = dayIn("appliedOn", cell("appliedOn"), reading, clock);
  const ended = dayIn("endedOn", meaning === "open" ? "" : cell("endedOn"), reading, clock);
  for (const read of [applied, ended]) if ("why" in read) return { row, why: read.why };
  const link = optionalUrl.safeParse(cell("jobUrl"));
  return {
    ...texts.data,
    row,
    jobUrl: link.success ? link.data : "",
    without: link.success ? null : say.why.noLink,
    appliedOn: (applied as { day: PlainDate | null }).day,
    ...endingOf(meaning, (ended as { day: PlainDate | null }).day, clock),
  };
}

function cellOf(cells: readonly string[], columns: Reading["columns"], field: Field): string {
  const all = columns.flatMap((one, at) => (one === field ? [(cells[at] ?? "").trim()] : []));
  const said = all.filter((cell) => cell !== "");
  if (field !== "salary") return said.join("\n\n");
  const isFigure = (cell: string) => /\d/.test(cell);
  return [said.filter(isFigure).join(" – "), ...said.filter((cell) => !isFigure(cell))].join(" ").trim();
}

function whyNot(issue?: { path: PropertyKey[]; message: string }): string {
  const { path = [], message = "" } = issue ?? {};
  const field = path[0] as Field;
  const isAlone = message === say.why.noEmployer || message === say.why.noRole;
  return isAlone ? message : say.why.long(say.field[field], message);
}

function dayIn(
  field: "appliedOn" | "endedOn",
  cell: string,
  { order }: Reading,
  { now, zone }: Clock,
): { day: PlainDate | null } | { why: string } {
  if (cell === "") return { day: null };
  const day = readDay(cell, order, zone);
  if (!day) return { why: say.why.notADay(say.field[field], cell) };
  if (day > dayOf(now, zone)) return { why: say.why.ahead(say.field[field], cell) };
  return { day };
}

/** Where nothing says when it ended, it was noted now. */
function endingOf(meaning: Exclude<Meaning, "skip">, day: PlainDate | null, { now, zone }: Clock) {
  if (meaning === "open") return { outcome: null, outcomeAt: null };
  const isPast = day !== null && day < dayOf(now, zone);
  return { outcome: meaning, outcomeAt: isPast ? startOfDay(day, zone) : now };
}
