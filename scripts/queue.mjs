import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { queueSchema, queues } from "../lib/jobs/queues.mjs";

/** @import { Sql } from "postgres" */

/** One that pg-boss makes for itself, to hand on what is due by the clock. */
const ofItsOwn = "__pgboss__send-it";

/**
 * Installs the queue's tables as the owner, or brings them up to the release that is used: the app's role makes none.
 * @param {string} ownerUrl
 * @param {Sql} sql
 */
export async function installQueue(ownerUrl, sql) {
  if (await isInstalled(sql)) return;
  const { default: PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: queueSchema,
    max: 1,
    supervise: false,
    schedule: false,
  });
  boss.on("error", () => {});
  await boss.start();
  try {
    for (const name of Object.values(queues)) {
      await boss.createQueue(
        name,
        /** @type {any} */ ({ name, policy: "short", retryLimit: 0, expireInSeconds: 300 }),
      );
    }
    await boss.createQueue(ofItsOwn);
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
}

/** @param {Sql} sql */
async function isInstalled(sql) {
  const [there] = await sql`select to_regclass(${`${queueSchema}.version`}) as version`;
  if (!there?.version) return false;
  const [{ version, made } = {}] = await sql`
    select (select version from ${sql(queueSchema)}.version) as version,
      (select count(*)::int from ${sql(queueSchema)}.queue where name = any(${[...Object.values(queues), ofItsOwn]})) as made`;
  return version === wanted() && made === Object.keys(queues).length + 1;
}

function wanted() {
  const file = createRequire(import.meta.url).resolve("pg-boss/version.json");
  return JSON.parse(readFileSync(file, "utf8")).schema;
}
