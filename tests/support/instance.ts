import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../scripts/postgres/port.mjs";
import { temporaryDataFolder } from "./postgres";

/** An app of a test's own, as `npm start` serves it from the build that is there. */
export interface Instance {
  origin: string;
  dataDir: string;
  launcher: ChildProcess;
  /** All it has said, on either output. */
  log: () => string;
  /** The lines of JSON among them. */
  lines: () => Record<string, unknown>[];
  /** The process that answers, and not the launcher which watches it. */
  serverPid: () => number;
  stop: () => Promise<number | null>;
}

/**
 * Starts one on a data folder and a port of its own, and waits until it serves. Nothing is written to its database that
 * nobody asked for: reminders are sent where `WORKER` is "yes".
 */
export async function startInstance(variables: Record<string, string> = {}): Promise<Instance> {
  const dataDir = variables.DATA_DIR ?? temporaryDataFolder();
  const port = variables.PORT ?? String(await freePort());
  const { DATABASE_URL, DATABASE_MIGRATION_URL, APP_URL, AUTH_SECRET, TRUSTED_PROXIES, ...env } = process.env;
  const launcher = fork("scripts/start.mjs", {
    env: { ...env, HOST: "127.0.0.1", WORKER: "no", ...variables, PORT: port, DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe", "ipc"], // by the channel it knows when a killed test is gone
    execArgv: [],
  });
  let said = "";
  for (const output of [launcher.stdout, launcher.stderr]) output?.on("data", (text) => (said += text));
  const ended = once(launcher, "close").then(([code]) => code as number | null);
  while (!said.includes("Afterword is ready")) {
    if (launcher.exitCode !== null) throw new Error(`The instance does not start: ${said}`);
    await pause(50);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    dataDir,
    launcher,
    log: () => said,
    lines: () =>
      said
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line)),
    serverPid: () => serverOf(Number(launcher.pid)),
    stop: async () => {
      launcher.kill("SIGTERM");
      const code = await ended;
      if (!variables.DATA_DIR) rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

function serverOf(launcher: number): number {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const children = stdout.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line));
  const server = children.find((one) => Number(one?.[2]) === launcher && /next/.test(String(one?.[3])));
  return Number(server?.[1] ?? Number.NaN);
}

/** Points the tests' own client, and what they know of the app, to an instance; gives the way back. */
export function pointTo({ origin: address, dataDir }: Pick<Instance, "origin" | "dataDir">): () => void {
  const { E2E_APPS = "[]" } = process.env;
  const apps = JSON.parse(E2E_APPS);
  apps[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] = { address, dataDir };
  process.env.E2E_APPS = JSON.stringify(apps);
  return () => {
    process.env.E2E_APPS = E2E_APPS;
  };
}
