import { makeLink } from "./link.mjs";

/** @import { Asked } from "./user.mjs" */

const days = 14;

/**
 * A link by which somebody makes an account, shown this once.
 * @param {Asked} asked
 */
export async function invite({ sql, settings }) {
  const asked = { kind: "invite", path: "/sign-up", accountId: null, minutes: days * 24 * 60 };
  const link = await makeLink(sql, settings, asked);
  return `${link}\nWhoever opens this link can make an account, one, within ${days} days, where SIGNUP=invite is set. It is kept nowhere.`;
}
