import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";

const started = new Set<ChildProcess>();

/** Runs `npm start -- --database-only` on a data folder and returns it once it is up, or has ended. */
export async function launch(dataDir: string, variables: Record<string, string> = {}) {
  const { DATABASE_URL, DATABASE_MIGRATION_URL, DATABASE_SUPERUSER_URL, AUTH_SECRET, ...inherited } =
    process.env;
  const child = fork("scripts/start.mjs", ["--database-only"], {
    env: { ...inherited, DATA_DIR: dataDir, ...variables },
    stdio: ["ignore", "pipe", "pipe", "ipc"], // by the channel it knows when a killed test is gone
    execArgv: [],
  });
  started.add(child);
  const said = { out: "", errors: "" };
  child.stdout!.on("data", (text) => (said.out += text));
  child.stderr!.on("data", (text) => (said.errors += text));
  const ended = once(child, "close").then(([code]) => code as number | null);
  ended.then(() => started.delete(child));
  while (!said.out.includes("AUTH_SECRET=") && child.exitCode === null) await pause(20);
  return { pid: child.pid!, said, ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

/** Ends every launcher a test has left running. */
export async function stopLaunched() {
  for (const child of started) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

/** The process id in Postgres' own pid file, by which it says that it runs. */
export function postmasterOf(dataDir: string) {
  return Number.parseInt(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8"), 10);
}

/** The owner's connection to a launched database. */
export function connect({ said }: { said: { out: string } }) {
  const url = /^DATABASE_MIGRATION_URL=(.*)$/m.exec(said.out)?.[1];
  return postgres(url!, { max: 1, onnotice: () => {} });
}
