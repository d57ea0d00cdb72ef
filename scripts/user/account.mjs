import { Failure } from "../start/failure.mjs";

/** @import { ISql } from "postgres" */

/**
 * The account of an address.
 * @param {ISql} sql
 * @param {string} email
 * @returns {Promise<{ id: string, disabled: boolean }>}
 * @throws {Failure} where it has none
 */
export async function accountOf(sql, email) {
  const [account] = await sql`
    select id, disabled_at is not null as disabled from accounts where email = ${email}`;
  if (account) return { id: account.id, disabled: account.disabled };
  throw new Failure(`${email} has no account: npm run user -- list shows all`);
}
