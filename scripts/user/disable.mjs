import { accountOf } from "./account.mjs";
import { note } from "./note.mjs";

/** @import { Asked } from "./user.mjs" */

/**
 * Closes an account: every session ends, nobody signs in, and its calendars' links are dead. Its rows stay.
 * @param {Asked} asked
 */
export async function disable({ sql, email }) {
  const { id, disabled } = await accountOf(sql, email);
  if (disabled) return `${email} is disabled already.`;
  await sql.begin(async (sql) => {
    await sql`
      update accounts set disabled_at = ${new Date().toISOString()}, session_version = session_version + 1
      where id = ${id}`;
    await sql`delete from sessions where account_id = ${id}`;
    await sql`delete from one_time_links where account_id = ${id}`;
    await note(sql, id, "disabled");
  });
  return `${email} is disabled: every session has ended, and nothing was deleted.`;
}

/**
 * Lets somebody in without a code, whose phone and recovery codes are gone.
 * @param {Asked} asked
 */
export async function endSecondStep({ sql, email }) {
  const { id } = await accountOf(sql, email);
  const ended = await sql`delete from second_steps where account_id = ${id} returning 1`;
  if (ended.length === 0) return `${email} is asked for no code.`;
  await note(sql, id, "second-step-off");
  return `${email} is asked for no code any more: the password lets in.`;
}

/**
 * Opens a disabled account again.
 * @param {Asked} asked
 */
export async function enable({ sql, email }) {
  const { id, disabled } = await accountOf(sql, email);
  if (!disabled) return `${email} is not disabled.`;
  await sql.begin(async (sql) => {
    await sql`update accounts set disabled_at = null where id = ${id}`;
    await note(sql, id, "enabled");
  });
  return `${email} may sign in again.`;
}
