import { oneConnection } from "../postgres/one-connection.mjs";
import { withDatabase } from "../seed/database.mjs";

/**
 * @import { Sql } from "postgres"
 * @import { Settings } from "../start/settings.mjs"
 */

const day = 24 * 60 * 60_000;

/**
 * When the worker last ran, what comes next, and what became of the last day's reminders. No address, no name and
 * nothing of what was written: what a mail server or a push service says is left out as well, but for its code.
 * @param {Settings} settings
 * @param {Date} now
 * @returns {Promise<string>}
 */
export async function reminders(settings, now) {
  let said = "";
  await withDatabase(settings, async (url) => {
    const sql = oneConnection(url);
    try {
      said = (await lines(sql, settings, now)).join("\n");
    } finally {
      await sql.end();
    }
  });
  return said;
}

/**
 * @param {Sql} sql
 * @param {Settings} settings
 * @param {Date} now
 */
async function lines(sql, { sendsMail, appUrl }, now) {
  const since = new Date(now.getTime() - day);
  const [beat] = await sql`select at from heartbeats where name = 'reminders'`;
  const [accounts] = await sql`
    select min(next_look_at) as next, count(*) filter (where next_look_at <= ${now})::int as waiting,
      count(*) filter (where mail_off_since is not null)::int as off
    from accounts where disabled_at is null`;
  const [devices] = await sql`
    select count(*)::int as count, count(off_since)::int as off from push_devices`;
  const [outbox] = await sql`
    select count(*)::int as waiting, count(*) filter (where tries > 1)::int as again
    from reminders where state = 'claimed'`;
  const ended = await sql`
    select kind, case way when 'mail' then 'mail' else 'device' end as way, state,
      case when state = 'skipped' then answer else left(answer, 3) end as why, count(*)::int as n,
      max(settled_at) as latest
    from reminders where settled_at > ${since} group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
  return [
    sendsMail ? "Mail: SMTP_URL is set." : "Mail: SMTP_URL is not set, so no letter is sent.",
    `Devices: ${devices?.count}, ${devices?.off} of them take no more`,
    ...(appUrl ? [] : ["Links: APP_URL is not set, so those in letters lead to this machine."]),
    `Last round: ${beat ? at(beat.at) : "never"}`,
    `Next account: ${accounts?.next ? at(accounts.next) : "none"}, ${accounts?.waiting} waiting`,
    `Reminders waiting: ${outbox?.waiting}, ${outbox?.again} of them tried before`,
    `Addresses that take no more mail: ${accounts?.off}`,
    ended.length === 0 ? "Nothing was sent in the last day." : "In the last day:",
    ...ended.map(
      ({ kind, way, state, why, n, latest }) =>
        `  ${kind} by ${way} ${state} ${why}: ${n}, the last ${at(latest)}`,
    ),
  ];
}

/** @param {Date} instant */
function at(instant) {
  return `${instant.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
