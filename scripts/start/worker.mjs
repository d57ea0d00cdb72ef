import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { bundle } from "../bundle.mjs";
import { root } from "./checkout.mjs";
import { stopChild } from "./child.mjs";

const folder = join(root, process.env.NEXT_DIST_DIR ?? ".next", "worker");
const file = "worker.mjs";
const program = fileURLToPath(new URL("run-worker.mjs", import.meta.url));
const second = 1000;
const longestPause = 60 * second;
const longestLetter = 30 * second;

/** Makes the program that sends reminders. */
export async function buildWorker() {
  const outside = ["pg-boss", "postgres", "nodemailer", "web-push", "date-holidays"];
  await bundle({ entry: "lib/jobs/main.ts", folder, file, outside });
}

/**
 * Keeps the program that sends reminders running beside the app, and starts it again where it ends by itself, later
 * each time: whatever becomes of it, the app goes on. Returns what stops it, once what it has in hand is done.
 * @param {NodeJS.ProcessEnv} env
 */
export function keepWorker(env) {
  const stopping = new AbortController();
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  const running = (async () => {
    for (let wait = second; !stopping.signal.aborted; wait = Math.min(2 * wait, longestPause)) {
      child = fork(program, [join(folder, file)], {
        cwd: root,
        env,
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      child.once("message", () => (wait = second));
      await once(child, "close");
      if (stopping.signal.aborted) return;
      console.error("The worker has ended by itself and is started again.");
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return async () => {
    stopping.abort();
    if (child) await stopChild(child, "SIGTERM", longestLetter);
    await running;
  };
}
