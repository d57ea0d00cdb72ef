import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** A worker that reads one file, for one who asked. */
export interface Lent {
  worker: Worker;
}

// Two files at a time leave the machine to its pages; what waits beyond these is turned away.
const most = { workers: 2, waiting: 50 };
const idleMilliseconds = 30_000;
const megabytes = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

// Plain modules, run as they are: neither the build nor the tests have to bundle them. The app starts in its own folder.
const file = () =>
  join(/* turbopackIgnore: true */ process.cwd(), "lib", "interchange", "worker", "worker.mjs");

interface Pool {
  working: number;
  idle: { worker: Worker; timer: NodeJS.Timeout }[];
  waiting: ((lent: Lent) => void)[];
}

// `next dev` loads this file anew after each change, the global outlives it.
const held = globalThis as { afterwordReaders?: Pool };
held.afterwordReaders ??= { working: 0, idle: [], waiting: [] };
const pool = held.afterwordReaders;

/** A worker, once one is free; null where too many wait already. Whoever has one gives it back. */
export async function borrowWorker(): Promise<Lent | null> {
  if (pool.working < most.workers) {
    pool.working += 1;
    return { worker: idleWorker() ?? newWorker() };
  }
  if (pool.waiting.length >= most.waiting) return null;
  return new Promise((resolve) => pool.waiting.push(resolve));
}

/** Hands a worker on to whoever waits. One that is not `well` is ended, whatever it was doing. */
export function giveBack({ worker }: Lent, well: boolean): void {
  if (!well) void worker.terminate();
  const next = pool.waiting.shift();
  if (next) next({ worker: well ? worker : newWorker() });
  else {
    pool.working -= 1;
    if (well) keep(worker);
  }
}

function idleWorker(): Worker | undefined {
  const kept = pool.idle.pop();
  clearTimeout(kept?.timer);
  return kept?.worker;
}

function newWorker(): Worker {
  const worker = new Worker(file(), { resourceLimits: megabytes, env: {}, execArgv: [], stderr: true });
  // Out of memory ends a worker by an error, which is answered where somebody waits for it.
  worker.on("error", () => {});
  worker.on("exit", () => {
    pool.idle = pool.idle.filter((kept) => kept.worker !== worker);
  });
  worker.unref();
  return worker;
}

function keep(worker: Worker): void {
  const timer = setTimeout(() => {
    pool.idle = pool.idle.filter((kept) => kept.worker !== worker);
    void worker.terminate();
  }, idleMilliseconds);
  timer.unref();
  pool.idle.push({ worker, timer });
}
