import { type DayOrder, orderOf } from "./days";
import { type Meaning, meant } from "./endings";
import { type Field, fields, guessed, joined } from "./fields";
import type { ReadingAsked } from "./schema";
import type { Table } from "./table";

/** How a file is read: what each column is, what a status means, and which number of a day comes first. */
export interface Reading {
  columns: readonly (Field | "")[];
  /** Each status of the file, the most frequent first. */
  statuses: readonly { status: string; rows: number; meaning: Meaning }[];
  order: DayOrder | null;
  /** A cell that could be two days, where nothing says which. */
  asks: string | null;
}

const mostStatuses = 60;

/** What was asked for, and what is guessed where nothing was. */
export function readingOf(table: Table, asked: ReadingAsked): Reading {
  const columns = asked.columns?.length === table.header.length ? asked.columns : guessed(table.header);
  const days = [cellsOf(table, columns, "appliedOn"), cellsOf(table, columns, "endedOn")].flat();
  const told = orderOf(days);
  const said = asked.days || null;
  return {
    columns,
    statuses: statusesOf(cellsOf(table, columns, "status"), asked.statuses ?? []),
    order: told === "either" ? said : told,
    asks: told === "either" ? (days.find((cell) => orderOf([cell]) === "either") ?? null) : null,
  };
}

function cellsOf({ rows }: Table, columns: readonly (Field | "")[], field: Field): string[] {
  const at = columns.indexOf(field);
  return at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? "");
}

function statusesOf(cells: readonly string[], said: NonNullable<ReadingAsked["statuses"]>) {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell.trim(), (counts.get(cell.trim()) ?? 0) + 1);
  const chosen = new Map(said.map(([meaning, status]) => [status, meaning]));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostStatuses)
    .map(([status, rows]) => ({ status, rows, meaning: chosen.get(status) ?? meant(status) }));
}

/** What keeps a file from coming in as it is read: a field that no column is, or that two are. */
export function faultOf({ columns }: Reading): { missing: Field } | { taken: Field } | null {
  for (const field of ["employer", "role"] as const) {
    if (!columns.includes(field)) return { missing: field };
  }
  const taken = fields.find(
    (field) => !joined.includes(field) && columns.filter((one) => one === field).length > 1,
  );
  return taken ? { taken } : null;
}
