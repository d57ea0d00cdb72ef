import { createHash, randomBytes } from "node:crypto";

/**
 * @import { ISql } from "postgres"
 * @import { Settings } from "../start/settings.mjs"
 */

/**
 * Makes a link that works once, and gives its address. Of its token only the hash is kept, as lib/auth/links looks for it.
 * @param {ISql} sql
 * @param {Settings} settings
 * @param {{ kind: string, path: string, accountId: string | null, minutes: number }} link
 */
export async function makeLink(sql, settings, { kind, path, accountId, minutes }) {
  const token = randomBytes(32).toString("base64url");
  const now = Date.now();
  const row = {
    token_hash: createHash("sha256").update(token).digest("hex"),
    kind,
    account_id: accountId,
    created_at: new Date(now).toISOString(),
    expires_at: new Date(now + minutes * 60_000).toISOString(),
  };
  await sql`insert into one_time_links ${sql(row)}`;
  return `${originOf(settings)}${path}/${token}`;
}

/**
 * Where people open the app: its configured address, or the one it is served at.
 * @param {Settings} settings
 */
function originOf({ appUrl, port }) {
  return appUrl ? new URL(appUrl).origin : `http://localhost:${port}`;
}
