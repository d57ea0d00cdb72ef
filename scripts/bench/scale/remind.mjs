import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import PgBoss from "pg-boss";
import { queueSchema, queues } from "../../../lib/jobs/queues.mjs";
import { startInstance } from "./instance.mjs";
import { openMailSink } from "./mail-sink.mjs";
import { timesOf } from "./measure.mjs";

/**
 * @import { stand } from "./stand.mjs"
 * @import { Parts } from "./measure.mjs"
 * @typedef {import("postgres").Sql} Sql
 */

const warming = 60;
const idleMilliseconds = 5000;
const longest = 60_000;
const hour = 3_600_000;

/**
 * What it costs to look at an account in its morning and to send it the letter, and what a worker costs in a second in
 * which it has nothing to do.
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @param {{ signal: AbortSignal, undo: (() => unknown)[] }} options
 */
export async function remind({ folder, sql, shared, pooler, database, people }, { signal, undo }) {
  const mail = await openMailSink();
  undo.push(mail.close);
  await sql`update accounts set next_look_at = null`;
  const worker = await startInstance({
    script: "worker.mjs",
    ready: "worker is running",
    variables: {
      ...shared,
      DATA_DIR: join(folder, "worker"),
      SMTP_URL: mail.url,
      MAIL_FROM: "Afterword <hello@afterword.example>",
    },
    log: join(folder, "worker.log"),
  });
  undo.push(worker.stop);
  const looks = async () => (await sql`select 1 from heartbeats`).length > 0;
  await until(looks, "the worker looks", signal);

  const parts = { worker: [worker.pid], Postgres: [Number(database.pid())], PgBouncer: [pooler.pid] };
  const rest = await spentDuring(parts, () => pause(idleMilliseconds));
  const users = people.map(({ user }) => user);
  await makeMorning(sql);
  const send = async (/** @type {string[]} */ whom) => {
    await wantLook(sql, whom);
    await startRound(shared.DATABASE_URL);
    await until(async () => !(await isWaiting(sql, whom)), "every letter is sent", signal);
  };
  await send(users.slice(0, warming));
  const before = mail.letters();
  const measured = users.slice(warming);
  const spent = await spentDuring(parts, () => send(measured));
  return {
    looks: measured.length,
    letters: mail.letters() - before,
    each: shareOf(spent, measured.length),
    rest: shareOf(rest, idleMilliseconds / 1000),
  };
}

/**
 * @param {Parts} parts
 * @param {() => Promise<unknown>} work
 */
async function spentDuring(parts, work) {
  const before = timesOf(parts);
  await work();
  return Object.entries(timesOf(parts)).map(
    ([name, time]) => /** @type {const} */ ([name, time - Number(before[name])]),
  );
}

/**
 * @param {readonly (readonly [string, number])[]} spent
 * @param {number} by
 */
function shareOf(spent, by) {
  return Object.fromEntries(spent.map(([name, time]) => [name, time / by]));
}

/**
 * Has everybody live where it is between eight and nine just now. Such a zone is named by what has to be added to reach UTC.
 * @param {Sql} sql
 */
async function makeMorning(sql) {
  const ahead = new Date().getUTCHours() - 8;
  const west = ahead > 12 ? ahead - 24 : ahead;
  await sql`update profiles set time_zone = ${`Etc/GMT${west < 0 ? west : `+${west}`}`}`;
}

/**
 * @param {Sql} sql
 * @param {readonly string[]} users
 */
async function wantLook(sql, users) {
  const halfPastSeven = new Date(Math.floor(Date.now() / hour) * hour - hour / 2).toISOString();
  await sql`
    update accounts set looked_until = ${halfPastSeven}, next_look_at = ${halfPastSeven} where id = any(${users})`;
}

/**
 * Has a worker look now, and not when its minute comes.
 * @param {string} connectionString
 */
async function startRound(connectionString) {
  const boss = new PgBoss({
    connectionString,
    schema: queueSchema,
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.send(queues.round, {});
  await boss.stop({ graceful: true, wait: true });
}

/**
 * @param {Sql} sql
 * @param {readonly string[]} users
 */
async function isWaiting(sql, users) {
  const rows = await sql`
    select 1 from accounts where id = any(${users}) and next_look_at <= now()
    union all select 1 from reminders where account_id = any(${users}) and state = 'claimed'`;
  return rows.length > 0;
}

/**
 * @param {() => Promise<boolean>} isSo
 * @param {string} what
 * @param {AbortSignal} signal
 */
async function until(isSo, what, signal) {
  const began = performance.now();
  while (!(await isSo())) {
    signal.throwIfAborted();
    if (performance.now() - began > longest) throw new Error(`It takes too long until ${what}`);
    await pause(100);
  }
}
