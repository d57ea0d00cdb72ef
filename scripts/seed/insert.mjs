/** @import { TransactionSql } from "postgres" */

const atOnce = 5000;

/**
 * Inserts rows thousands at a time. COPY would be faster still, but Postgres refuses it behind row-level security.
 * @param {TransactionSql} sql
 * @param {string} table
 * @param {Record<string, unknown>[]} rows all with the same columns
 */
export async function insertRows(sql, table, rows) {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${snakeCase(name)}"`)
    .join(", ");
  const insert = `insert into "${table}" (${columns})
    select ${columns} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`;
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce).map(inSnakeCase);
    await sql.unsafe(insert, [/** @type {never} */ (some)]);
  }
}

/** @param {Record<string, unknown>} row */
function inSnakeCase(row) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));
}

/** @param {string} name */
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
