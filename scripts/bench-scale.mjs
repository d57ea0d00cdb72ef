import { pathOf, versionOf } from "./bench/scale/installed.mjs";
import { measure } from "./bench/scale/measure.mjs";
import { remind } from "./bench/scale/remind.mjs";
import { roll } from "./bench/scale/roll.mjs";
import { behindCache } from "./bench/scale/shared-cache.mjs";
import { stand } from "./bench/scale/stand.mjs";
import { stopOnSignal } from "./start/stopping.mjs";

/** @import { Kind } from "./bench/scale/traffic.mjs" */

// `npm run bench:scale`: three instances behind HAProxy, on one Postgres through PgBouncer, in about three minutes. What
// counts is the processor time of an answer: how many there are in a second hangs on what else the machine does.
const clients = 8;
/** @type {[Kind, string][]} */
const costs = [
  ["today", "Today"],
  ["application", "an application"],
  ["save", "a draft's save"],
  ["feed", "a feed, whole"],
  ["unchanged", "a feed, 304"],
];

const missing = /** @type {const} */ (["haproxy", "pgbouncer"]).filter((program) => !pathOf(program));
if (process.platform !== "linux" || missing.length > 0) {
  console.error(
    process.platform === "linux"
      ? `${missing.join(" and ")} not found: apt-get install ${missing.join(" ")}`
      : "This counts processor time as Linux tells it: run it there",
  );
  process.exit(1);
}

const stopping = stopOnSignal();
const { signal } = stopping;
/** @type {(() => unknown)[]} */
const undo = [];
try {
  const began = performance.now();
  console.log(
    `HAProxy ${versionOf("haproxy")}, PgBouncer ${versionOf("pgbouncer")}, Node ${process.version}`,
  );
  await run(await stand({ signal, undo }));
  console.log(`in ${((performance.now() - began) / 1000).toFixed(0)} s`);
} catch (reason) {
  if (!signal.aborted) console.error(reason);
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) await step();
}
process.exit(); // what listens for signals would hold it

/** @param {Awaited<ReturnType<typeof stand>>} all */
async function run(all) {
  const { people, pooler, balancer, serve, database, behind } = all;
  const { origin } = balancer;
  const some = people.slice(0, clients);
  /** @type {Awaited<ReturnType<typeof serve>>[]} */
  const instances = [];
  undo.push(() => Promise.all(instances.map((one) => one.stop())));
  const partsNow = () => ({
    app: instances.map(({ pid }) => pid),
    Postgres: [Number(database.pid())],
    PgBouncer: [pooler.pid],
    HAProxy: [balancer.pid],
  });
  const measured = (/** @type {Kind} */ kind) => measure(kind, { parts: partsNow(), origin, people: some });

  console.log("\nMilliseconds of processor for one answer, one instance, eight clients");
  instances.push(await serve(0));
  await balancer.untilUp(1);
  for (const [kind, name] of costs) {
    signal.throwIfAborted();
    console.log(`${name.padEnd(16)} ${told((await measured(kind)).each)}`);
  }
  const { each } = await withoutPooler(all);
  console.log(`${"Today, straight".padEnd(16)} ${told(each)}`);

  console.log(
    "\nToday by the number of instances: in a second, and milliseconds of processor for one answer",
  );
  for (const n of behind.keys()) {
    instances[n] ??= await serve(n);
    await balancer.untilUp(n + 1);
    const today = await measured("today");
    console.log(`${n + 1}  ${today.perSecond.toFixed(0).padStart(4)} a second  ${told(today.each)}`);
  }

  console.log("\nEach instance stopped and started again, while people read and write");
  const { answered, failed, slowest, seconds } = await roll({
    ...{ origin, people: some, instances, start: serve, untilUp: balancer.untilUp },
  });
  const failures = [...failed].map(([what, count]) => `${count} × ${what}`);
  console.log(
    `${answered} requests in ${seconds.toFixed(0)} s, ${failures.length > 0 ? failures.join(", ") : "0"} failed, the slowest took ${slowest.toFixed(0)} ms`,
  );
  if (failures.length > 0) process.exitCode = 1;

  const [one, other] = people.slice(-2);
  if (!one || !other) throw new Error("there are no people");
  const { kept, ended } = await behindCache({ ...all, behind: Number(behind[0]), people: [one, other] });
  console.log("\nA cache for everybody before one instance, each thing asked for three times");
  console.log(
    `kept: ${kept.files} of 3 files, ${kept.feeds} of 6 feeds, ${kept.pages} of 6 pages; a link that was ended: ${ended}`,
  );

  await Promise.all(instances.splice(0).map((one) => one.stop()));
  const { looks, letters, each: account, rest } = await remind(all, { signal, undo });
  console.log(`\nReminders: ${looks} accounts looked at, ${letters} letters sent; milliseconds of processor`);
  console.log(`an account       ${told(account)}`);
  console.log(`a second of rest ${told(rest)}`);
}

/**
 * One more instance, asked at its own port, whose statements go straight to Postgres and have names.
 * @param {Awaited<ReturnType<typeof stand>>} all
 */
async function withoutPooler({ serve, behind, people, urls, database }) {
  const last = behind.length - 1;
  const one = await serve(last, { DATABASE_URL: urls.app });
  try {
    const parts = { app: [one.pid], Postgres: [Number(database.pid())] };
    return await measure("today", {
      parts,
      origin: `http://127.0.0.1:${behind[last]}`,
      people: people.slice(0, clients),
    });
  } finally {
    await one.stop();
  }
}

/** @param {Record<string, number>} figures */
function told(figures) {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure.toFixed(2).padStart(6)}`)
    .join("  ");
}
