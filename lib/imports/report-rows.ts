import { words } from "@/lib/words";
import type { Left } from "./rows";
import type { Table } from "./table";

/** The rows that stayed out: where in the file they stand and why, and then their own cells. */
export function reportRows(table: Table, left: readonly Left[]): string[][] {
  const { rowHead, whyHead } = words.imports.report;
  const cells = new Map(table.rows.map(({ row, cells }) => [row, cells]));
  return [
    [rowHead, whyHead, ...table.header],
    ...left.map(({ row, why }) => [String(row), why, ...(cells.get(row) ?? [])]),
  ];
}
