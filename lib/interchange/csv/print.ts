import { stringify } from "csv-stringify/sync";
import { neutralised } from "./formulas.mjs";

/** What stands before a table, so that spreadsheets read it as UTF-8. */
export const mark = "\uFEFF";

/** Rows of a CSV file (RFC 4180), in which no cell is a formula to any spreadsheet. */
export function printRows(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(neutralised)),
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}
