import { once } from "node:events";
import { join } from "node:path";
import { buildApp } from "./start/build.mjs";
import { Failure } from "./start/failure.mjs";
import { appEnvironment } from "./start/serve.mjs";
import { readSettings } from "./start/settings.mjs";
import { stopOnSignal } from "./start/stopping.mjs";
import { keepWorker } from "./start/worker.mjs";

// `npm run worker`: sends reminders for an app that runs elsewhere, on the same database and with the same secret.
try {
  const settings = readSettings(process.env);
  const { databaseUrl, secret, dataDir } = settings;
  if (!databaseUrl || !secret) {
    throw new Failure(
      "DATABASE_URL and AUTH_SECRET have to be set, to those of the app: npm start works on reminders by itself",
    );
  }
  const stopping = stopOnSignal();
  await buildApp({ dataDir, log: join(dataDir, "build.log"), signal: stopping.signal });
  const stop = keepWorker(appEnvironment(settings, secret, databaseUrl, false));
  console.log("Afterword's worker is running.");
  await once(stopping.signal, "abort");
  await stop();
  process.exit(0);
} catch (reason) {
  console.error(reason instanceof Failure ? reason.message : reason);
  process.exit(1);
}
