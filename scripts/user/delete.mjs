import { createInterface } from "node:readline/promises";
import { Failure } from "../start/failure.mjs";
import { accountOf } from "./account.mjs";

/** @import { Asked } from "./user.mjs" */

/**
 * Deletes an account and everything in it, once the address was typed a second time or `--yes` was given.
 * @param {Asked} asked
 */
export async function deleteAccount({ sql, email, yes }) {
  const { id } = await accountOf(sql, email);
  if (!yes && !(await isTypedAgain(email))) throw new Failure("nothing was deleted");
  await sql.begin(async (sql) => {
    await sql`delete from sign_in_attempts
      where key in (${`account:${email}`}, ${`letters:${email}`}) or position(${id} in key) > 0`;
    await sql`delete from accounts where id = ${id}`;
  });
  return `${email} is deleted, with everything that was in the account. Older backups still hold it.`;
}

/** @param {string} email */
async function isTypedAgain(email) {
  if (!process.stdin.isTTY) throw new Failure("nothing was deleted: add --yes where nobody can be asked");
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await ask.question(
    `Everything of ${email} goes, and can't be had back. Type the address again: `,
  );
  ask.close();
  return typed.trim().toLowerCase() === email;
}
