import { markingTime } from "./bench/interaction.mjs";
import { load, median } from "./bench/load.mjs";
import { policyFigures } from "./bench/policy.mjs";
import { residentMemory } from "./bench/processes.mjs";
import { stand } from "./bench/stand.mjs";
import { row, table } from "./bench/table.mjs";
import { growing, targetsOf } from "./bench/targets.mjs";
import { stopOnSignal } from "./start/stopping.mjs";

/** @import { Row } from "./bench/table.mjs" */

// `npm run bench`: what the pages cost beside the least that they could, in ten minutes at most. Rounds are interleaved and
// medians taken, so that what else the machine does falls on all alike.
const rounds = 3;
const milliseconds = 1200;
const usual = 8;
const clients = [1, usual, 32];

const stopping = stopOnSignal();
/** @type {(() => unknown)[]} */
const undo = [];
try {
  const began = performance.now();
  const all = await stand({ signal: stopping.signal, undo });
  const feed = await fetch(`${all.servers.app.origin}/calendar/${all.cast.full.feed}.ics`);
  const events = (await feed.text()).split("BEGIN:VEVENT").length - 1;
  console.log(`${all.cast.full.live} live applications make ${events} events`);
  const rows = [
    ...(await againstFloor(all, String(feed.headers.get("etag")))),
    ...(await asItGrows(all)),
    ...(await byItself(all)),
    ...(await underLoad(all)),
    ...(await marking(all)),
  ];
  console.log(table(rows));
  console.log(`in ${((performance.now() - began) / 1000).toFixed(0)} s`);
} catch (reason) {
  if (!stopping.signal.aborted) console.error(reason);
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) await step();
}
process.exit(); // what listens for signals would hold it

/**
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @param {string} etag
 * @returns {Promise<Row[]>}
 */
async function againstFloor(all, etag) {
  const { floors, pages } = targetsOf(all, etag);
  const third = floors[2];
  const targetsFor = (/** @type {number} */ count) => [
    ...floors,
    ...pages.filter((page) => count === usual || page.wanted === 0.8).map(({ target }) => target),
  ];
  /** @type {Map<string, import("./bench/load.mjs").Figures[]>} */
  const seen = new Map();
  for (const target of targetsFor(usual)) await load(target, { clients: usual, milliseconds });
  for (let round = 0; round < rounds; round += 1) {
    for (const count of clients) {
      for (const target of targetsFor(count)) {
        stopping.signal.throwIfAborted();
        const key = `${count} ${target.name}`;
        const figures = await load(target, { clients: count, milliseconds });
        seen.set(key, [...(seen.get(key) ?? []), figures]);
      }
    }
  }
  /** @param {number} count @param {string} name @param {"perSecond" | "p50" | "p99" | "refused"} of */
  const middle = (count, name, of) => median((seen.get(`${count} ${name}`) ?? []).map((one) => one[of]));
  for (const count of clients)
    for (const { name } of targetsFor(count))
      console.log(
        `${String(count).padStart(2)} clients  ${middle(count, name, "perSecond").toFixed(0).padStart(6)} a second  p50 ${middle(count, name, "p50").toFixed(1)} ms  p99 ${middle(count, name, "p99").toFixed(1)} ms  ${name}${middle(count, name, "refused") > 0 ? " (some refused)" : ""}`,
      );
  return pages.flatMap(({ target: { name }, wanted }) =>
    clients.flatMap((count) => {
      if (!targetsFor(count).some((target) => target.name === name)) return [];
      const share = (/** @type {"perSecond" | "p99"} */ of) =>
        middle(count, name, of) / middle(count, third.name, of);
      const called = `${name}, ${count} at once, of F3's`;
      return [
        row(called, share("perSecond"), { least: wanted }),
        ...(wanted === 0.8 ? [row(`${called} p99`, share("p99"), { most: 1.5 })] : []),
      ];
    }),
  );
}

/**
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @returns {Promise<Row[]>}
 */
async function asItGrows(all) {
  const pairs = growing(all, "few").map((few, index) => ({ few, many: growing(all, "many")[index] ?? few }));
  /** @type {Row[]} */
  const rows = [];
  for (const { few, many } of pairs) {
    /** @type {number[]} */
    const ratios = [];
    for (let round = 0; round <= rounds; round += 1) {
      stopping.signal.throwIfAborted();
      const small = await load(few, { clients: 1, milliseconds: 300 });
      const large = await load(many, { clients: 1, milliseconds: 300 });
      if (round > 0) ratios.push(large.p50 / small.p50);
    }
    rows.push(row(`${few.name}, 20,000 applications against 500, p50`, median(ratios), { most: 1.2 }));
  }
  return rows;
}

/**
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @returns {Promise<Row[]>}
 */
async function byItself({ urls, cast }) {
  const { planOverCopy, planning } = await policyFigures({ databaseUrl: urls.app, user: cast.full.user });
  const { live, query, plans } = planning;
  console.log(`${live} live applications: ${query.toFixed(1)} ms to fetch, ${plans.toFixed(1)} ms to plan`);
  return [
    row("plan() against structuredClone of its input", planOverCopy, { most: 0.6 }),
    row(`plans of ${live} live applications to Today, against their query`, plans / query, { most: 2 }),
  ];
}

/**
 * The memory after the same load, the app's with its launcher and its worker.
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @returns {Promise<Row[]>}
 */
async function underLoad(all) {
  const { floors, pages } = targetsOf(all, "");
  const today = pages[0]?.target ?? floors[2];
  /** @param {import("./bench/load.mjs").Target} target @param {number | undefined} pid */
  const memory = async (target, pid) => {
    await load(target, { clients: usual, milliseconds: 20_000 });
    return residentMemory(Number(pid)) / 1e6;
  };
  const floor = await memory(floors[2], all.servers.next.pid);
  const app = await memory(today, all.servers.app.pid);
  console.log(`memory after 20 s with ${usual} clients: ${app.toFixed(0)} MB, F3 ${floor.toFixed(0)} MB`);
  return [row("memory after 20 s of load, with launcher and worker, of F3's", app / floor, { most: 1.1 })];
}

/**
 * @param {Awaited<ReturnType<typeof stand>>} all
 * @returns {Promise<Row[]>}
 */
async function marking(all) {
  const { painted, answered } = await markingTime(all, { folder: all.folder, signal: stopping.signal });
  console.log(`a mark as sent is answered, with what comes next, after ${answered.toFixed(0)} ms`);
  const called = "mark as sent, to the painted next state, processor four times slower";
  return [row(called, painted, { most: 100, unit: " ms" })];
}
