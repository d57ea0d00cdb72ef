import { randomUUID } from "node:crypto";

/** @import { ISql } from "postgres" */

/**
 * Writes into the account's history what the one who runs the server has done: its owner can read it.
 * @param {ISql} sql
 * @param {string} accountId
 * @param {string} kind
 */
export async function note(sql, accountId, kind) {
  const event = { id: randomUUID(), account_id: accountId, kind, at: new Date().toISOString() };
  await sql`insert into security_events ${sql(event)}`;
}
