import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { bundle } from "@/scripts/bundle.mjs";
import { migrate } from "@/scripts/migrate.mjs";
import { emptyDatabase } from "./postgres";

/** A database of the test's own, to which the tests' client speaks from here on: a worker looks at everybody. */
export async function databaseOfOurOwn() {
  const database = await emptyDatabase();
  await migrate(database);
  process.env.DATABASE_URL = database.appUrl;
  return database;
}

/** The worker as `npm start` runs it, bundled once for a test's file; each call starts one more. */
export async function workers(variables: Record<string, string>) {
  // Inside node_modules, so that what isn't bundled is found from there.
  const folder = mkdtempSync(join("node_modules", ".afterword-worker-"));
  const running = new Set<ChildProcess>();
  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });
  const outside = ["pg-boss", "postgres", "nodemailer", "web-push", "date-holidays"];
  await bundle({
    entry: "lib/jobs/main.ts",
    folder: join(process.cwd(), folder),
    file: "worker.mjs",
    outside,
  });
  return async () => {
    const child = fork("scripts/start/run-worker.mjs", [join(folder, "worker.mjs")], {
      env: { ...process.env, ...variables },
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    running.add(child);
    child.once("exit", () => running.delete(child));
    await Promise.race([
      once(child, "message"),
      once(child, "exit").then(([code]) => {
        throw new Error(`The worker ends at its start with ${code}`);
      }),
    ]);
    return child;
  };
}

/** Ends a process and waits until it has. */
export async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill(signal);
  const [code] = await ended;
  return code;
}
