import { fork } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { root } from "../../start/checkout.mjs";
import { stopChild } from "../../start/child.mjs";

/**
 * The app as `npm start` serves it, or its worker; resolves once it says that it is ready.
 * @param {{ script: "start.mjs" | "worker.mjs", ready: string, variables: Record<string, string>, log: string }} options
 */
export async function startInstance({ script, ready, variables, log }) {
  const { DATABASE_MIGRATION_URL: _, SMTP_URL: __, TRUSTED_PROXIES: ___, ...env } = process.env;
  const child = fork(join(root, "scripts", script), [], {
    env: { ...env, NODE_ENV: "production", HOST: "127.0.0.1", ...variables },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const file = createWriteStream(log, { flags: "a" });
  child.stderr?.pipe(file, { end: false });
  await new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (bytes) => {
      file.write(bytes);
      said = `${said.slice(-200)}${bytes}`;
      if (said.includes(ready)) resolve(undefined);
    });
    child.once("exit", () => reject(new Error(`${script} does not start: read ${log}`)));
  });
  return { pid: Number(child.pid), stop: () => stopChild(child, "SIGTERM", 60_000) };
}
