import { accountOf } from "./account.mjs";
import { makeLink } from "./link.mjs";
import { note } from "./note.mjs";

/** @import { Asked } from "./user.mjs" */

const minutes = 30;

/**
 * A link by which its owner sets a new password, shown this once. An older one ends.
 * @param {Asked} asked
 */
export async function reset({ sql, email, settings }) {
  const account = await accountOf(sql, email);
  const link = await sql.begin(async (sql) => {
    await sql`delete from one_time_links where kind = 'reset' and account_id = ${account.id}`;
    await note(sql, account.id, "reset-by-operator");
    const asked = { kind: "reset", path: "/reset-password", accountId: account.id, minutes };
    return makeLink(sql, settings, asked);
  });
  const shut = account.disabled ? "\nThe account is disabled: enable it, or the link opens nothing." : "";
  return `${link}\nThis link sets a new password for ${email}, once, within ${minutes} minutes. It is kept nowhere: pass it on by a way that only its owner reads.${shut}`;
}
