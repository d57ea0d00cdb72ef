import { setImmediate as pause } from "node:timers/promises";

/** A row of a file, with the number a spreadsheet shows beside it. */
export type TableRow = { row: number; cells: readonly string[] };

/** A table out of a file. */
export type Table = { header: readonly string[]; rows: readonly TableRow[] };

/** A table as lib/interchange/csv gives it, in pieces of JSON. Lets others run in between. */
export async function tableOf({
  header,
  pieces,
}: {
  header: readonly string[];
  pieces: readonly string[];
}): Promise<Table> {
  const rows: TableRow[] = [];
  for (const piece of pieces) {
    rows.push(...(JSON.parse(piece) as TableRow[]));
    await pause();
  }
  return { header, rows };
}
