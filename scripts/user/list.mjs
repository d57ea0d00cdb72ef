/** @import { Asked } from "./user.mjs" */

/**
 * Every account, oldest first: its address, since when it is there, when somebody last used it, and whether it is disabled.
 * @param {Asked} asked
 */
export async function listAccounts({ sql }) {
  const accounts = await sql`
    select a.email, a.created_at, a.disabled_at,
      greatest(max(s.last_used_at), max(s.created_at)) as used_at
    from accounts a left join sessions s on s.account_id = a.id
    group by a.id order by a.created_at, a.email`;
  if (accounts.length === 0) return "There is no account yet.";
  const rows = accounts.map(({ email, created_at, used_at, disabled_at }) => [
    email,
    dayOf(created_at),
    used_at ? dayOf(used_at) : "not signed in",
    disabled_at ? `disabled on ${dayOf(disabled_at)}` : "",
  ]);
  return aligned([["address", "since", "last used", ""], ...rows]);
}

/** @param {Date} instant */
function dayOf(instant) {
  return instant.toISOString().slice(0, 10);
}

/** @param {string[][]} rows */
function aligned(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
