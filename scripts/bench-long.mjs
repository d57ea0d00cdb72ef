import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { load, median } from "./bench/load.mjs";
import { crowd, readWhole } from "./bench/long/crowd.mjs";
import { drift, minutesOf } from "./bench/long/endurance.mjs";
import { starts } from "./bench/long/starts.mjs";
import { sharedMemory } from "./bench/processes.mjs";
import { secret, stand } from "./bench/stand.mjs";
import { row, table } from "./bench/table.mjs";
import { growing, targetsOf } from "./bench/targets.mjs";
import { stopOnSignal } from "./start/stopping.mjs";

/** @import { Row } from "./bench/table.mjs" */

// `npm run bench:long`: what takes an hour or millions of rows. `-- --rows 1000000 --minutes 10` takes less of both.
const { values } = parseArgs({
  options: { rows: { type: "string", default: "10000000" }, minutes: { type: "string", default: "60" } },
});
const rows = Number(values.rows);
const minutes = Number(values.minutes);
const untilWarm = Math.min(10, minutes);
const untilCounted = 11_000; // Postgres tells what an idle connection has read after ten seconds

const stopping = stopOnSignal();
/** @type {(() => unknown)[]} */
const undo = [];
try {
  const began = performance.now();
  const started = await fromBareClone();
  const all = await stand({ signal: stopping.signal, undo });
  const said = [...started, ...(await amongMillions(all)), ...(await forAnHour(all))];
  console.log(table(said));
  console.log(`in ${((performance.now() - began) / 60_000).toFixed(0)} minutes`);
} catch (reason) {
  if (!stopping.signal.aborted) console.error(reason);
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) await step();
}
process.exit(); // what listens for signals would hold it

/** @returns {Promise<Row[]>} */
async function fromBareClone() {
  const { cold, again, packages } = await starts(stopping.signal);
  return [
    row("npm start from a bare clone, packages from npm's cache", cold, { most: 60, unit: " s" }),
    row("npm start in an unchanged checkout", again, { most: 3, unit: " s" }),
    row("node_modules", packages, { most: 750, unit: " MB" }),
  ];
}

/**
 * Somebody's pages in a database of three, and again among millions of rows of others.
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @returns {Promise<Row[]>}
 */
async function amongMillions(all) {
  const pages = growing(all, "few");
  const alone = await mediansOf(pages);
  const sql = postgres(Object.assign(new URL(all.urls.superuser), { pathname: "/afterword" }).href, {
    max: 2,
    onnotice: () => {},
  });
  const made = await crowd(sql, { rows, secret });
  console.log(
    `${made.rows.toLocaleString("en")} rows of ${made.accounts.toLocaleString("en")} accounts, put in in ${made.seconds.toFixed(0)} s`,
  );
  const before = await readWhole(sql, made);
  const among = await mediansOf(pages);
  await pause(untilCounted);
  const after = await readWhole(sql, made);
  await sql.end();
  const whole = [...after.keys()].filter((name) => (after.get(name) ?? 0) > (before.get(name) ?? 0));
  return [
    row(
      `tables of users read whole, asking ${pages.length} pages${whole.map((name) => ` ${name}`).join()}`,
      whole.length,
      {
        most: 0,
      },
    ),
    ...pages.map(({ name }, index) =>
      row(
        `${name}, among ${values.rows} rows against three people's, p50`,
        Number(among[index]) / Number(alone[index]),
        {
          most: 1.2,
        },
      ),
    ),
  ];
}

/** @param {readonly import("./bench/load.mjs").Target[]} pages */
async function mediansOf(pages) {
  const rounds = 5;
  /** @type {number[][]} */
  const seen = pages.map(() => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, page] of pages.entries()) {
      stopping.signal.throwIfAborted();
      const { p50 } = await load(page, { clients: 1, milliseconds: 300 });
      if (round > 0) seen[index]?.push(p50);
    }
  return seen.map(median);
}

/**
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @returns {Promise<Row[]>}
 */
async function forAnHour(all) {
  const { floors, pages } = targetsOf(all, "");
  const today = pages[0]?.target ?? floors[2];
  const { signal } = stopping;
  const floor = (
    await minutesOf(floors[2], { pid: Number(all.servers.next.pid), minutes: untilWarm, signal })
  ).at(-1);
  const warm = (await minutesOf(today, { pid: Number(all.servers.app.pid), minutes: untilWarm, signal })).at(
    -1,
  );
  const ofPostgres = sharedMemory(Number(all.postgres())) / 1e6;
  const held = await minutesOf(today, {
    pid: Number(all.servers.app.pid),
    minutes: Math.max(2, minutes),
    signal,
  });
  console.log(`MB after each minute: ${held.map((one) => one.toFixed(0)).join(" ")}`);
  return [
    row(
      `memory after ${untilWarm} minutes of load, with launcher and worker, of F3's`,
      Number(warm) / Number(floor),
      {
        most: 1.1,
      },
    ),
    row("memory of Postgres then", ofPostgres, { most: 150, unit: " MB" }),
    row(`memory in the second half of ${minutes} minutes against the first`, drift(held), { most: 1.05 }),
  ];
}
