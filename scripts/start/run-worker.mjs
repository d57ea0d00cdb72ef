// A process of its own beside the app: works on reminders, by the bundle that is named, until it is told to stop.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** @type {typeof import("@/lib/jobs/main")} */
const { work, disconnect } = await import(pathToFileURL(resolve(String(process.argv[2]))).href);
const worker = await work();

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await worker.stop();
  await disconnect();
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
// Where the launcher is killed, its channel closes.
process.on("disconnect", stop);
process.send?.("ready");
