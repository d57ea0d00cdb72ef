import postgres from "postgres";
import { migrate } from "../migrate.mjs";
import { startEmbeddedDatabase } from "../postgres/embedded.mjs";
import { claimDataFolder } from "../start/data-folder.mjs";

/**
 * Makes the embedded database of a fresh data folder and marks it as a test's, so that a test clock is let in.
 * @param {string} dataDir
 */
export async function makeTestDatabase(dataDir) {
  const release = claimDataFolder(dataDir);
  const { urls, stop } = await startEmbeddedDatabase({ dataDir });
  try {
    await migrate({ ownerUrl: urls.owner, appUrl: urls.app });
    const sql = postgres(urls.owner, { max: 1 });
    await sql`insert into instance_marks (key, value) values ('purpose', 'test')`;
    await sql.end();
  } finally {
    await stop();
    release();
  }
}
