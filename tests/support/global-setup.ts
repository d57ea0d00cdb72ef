import { rmSync } from "node:fs";
import { migrate } from "@/scripts/migrate.mjs";
import { startEmbeddedDatabase } from "@/scripts/postgres/embedded.mjs";
import { endWithUs, temporaryDataFolder } from "./postgres";

/**
 * One embedded Postgres for the run, migrated, with its addresses in the environment of every test:
 * `DATABASE_URL` (the app's role), `DATABASE_MIGRATION_URL` (the owner's) and `DATABASE_SUPERUSER_URL`.
 */
export default async function startDatabase() {
  const dataDir = temporaryDataFolder();
  const database = await startEmbeddedDatabase({ dataDir, durable: false });
  endWithUs(database.pid(), dataDir);
  const { app, owner, superuser } = database.urls;
  await migrate({ ownerUrl: owner, appUrl: app });
  const superuserUrl = new URL(superuser);
  superuserUrl.pathname = new URL(app).pathname;
  process.env.DATABASE_URL = app;
  process.env.DATABASE_MIGRATION_URL = owner;
  process.env.DATABASE_SUPERUSER_URL = superuserUrl.href;
  return async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
