import "server-only";
import PgBoss from "pg-boss";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { deliver } from "./deliver";
import { look } from "./look";
import { queueSchema, queues } from "./queues.mjs";
import { round } from "./round";

const everyMinute = "* * * * *";
const atOnce = 50;
const lanes = 5;

/**
 * Works on reminders until it is stopped: each minute a round finds which accounts want a look and which letters wait,
 * and hands them on as jobs, to whichever process is free. Lost jobs cost nothing: the next round finds the same again.
 */
export async function work(): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: queueSchema,
    max: 2,
    migrate: false,
    cronMonitorIntervalSeconds: 15,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterHours: 24,
  });
  boss.on("error", ({ message }) => console.error(`The queue of reminders: ${message}`));
  await boss.start();
  await boss.schedule(queues.round, everyMinute);
  await boss.work(queues.round, { pollingIntervalSeconds: 2 }, () => handOut(boss));
  await each(boss, queues.look, async (id) => insert(boss, queues.deliver, await look(id, now())));
  await each(boss, queues.deliver, (id) => deliver(id, now()));
  await boss.send(queues.round, {});
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: 20_000 }) };
}

async function handOut(boss: PgBoss): Promise<void> {
  const { accounts, reminders } = await round(now());
  await insert(boss, queues.look, accounts);
  await insert(boss, queues.deliver, reminders);
}

async function insert(boss: PgBoss, name: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await boss.insert(ids.map((id) => ({ name, data: { id }, singletonKey: id })));
}

/** A few side by side: what fails says so, and holds up nothing else. */
async function each(boss: PgBoss, name: string, act: (id: string) => Promise<void>): Promise<void> {
  await boss.work<{ id: string }>(name, { batchSize: atOnce, pollingIntervalSeconds: 1 }, async (jobs) => {
    const waiting = jobs.map(({ data }) => data.id);
    const lane = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        await act(id).catch((error) => console.error(`${name}: ${error?.code ?? error?.name ?? "failed"}`));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  });
}
