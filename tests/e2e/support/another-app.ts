import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@/scripts/postgres/port.mjs";
import { stopChild } from "@/scripts/start/child.mjs";
import { serve } from "@/scripts/start/serve.mjs";
import { authSecret } from "../../support/app";
import { ownApp } from "../../support/own-app";

/** A second instance of the build on the same database, configured otherwise. */
export async function startAnotherApp(variables: Record<string, string>) {
  const { dataDir: folder } = ownApp();
  const { app } = JSON.parse(readFileSync(join(folder, "database-passwords.json"), "utf8"));
  const databasePort = readFileSync(join(folder, "postgres-port"), "utf8");
  const port = await freePort();
  const settings = {
    port,
    host: "127.0.0.1",
    dataDir: folder,
    logsRequests: false,
    drainSeconds: 0,
    sendsMail: false,
    works: false,
  };
  const before = { ...process.env };
  Object.assign(process.env, variables);
  const child = await serve({
    settings,
    secret: authSecret(),
    databaseUrl: `postgres://afterword_app:${app}@127.0.0.1:${databasePort}/afterword`,
    dev: false,
    signal: new AbortController().signal,
  });
  for (const name of Object.keys(variables)) delete process.env[name];
  Object.assign(process.env, before);
  return { address: `http://127.0.0.1:${port}`, stop: () => stopChild(child, "SIGTERM", 5000) };
}

/** From here on the helpers of these tests speak to another instance; gives the way back. */
export function speakTo({ address }: { address: string }): () => void {
  const before = process.env.E2E_APPS;
  const apps: unknown[] = JSON.parse(String(before));
  process.env.E2E_APPS = JSON.stringify(apps.map(() => ({ ...ownApp(), address })));
  return () => {
    process.env.E2E_APPS = before;
  };
}
