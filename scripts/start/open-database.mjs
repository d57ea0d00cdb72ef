import { startEmbeddedDatabase } from "../postgres/embedded.mjs";

/**
 * The addresses of the configured database, or those of the embedded one, which is started.
 * @param {import("./settings.mjs").Settings} settings
 * @param {(() => unknown)[]} undo
 * @param {(reason: Error) => void} onLost
 */
export async function openDatabase({ databaseUrl, migrationUrl, dataDir }, undo, onLost) {
  if (databaseUrl) return { appUrl: databaseUrl, ownerUrl: migrationUrl ?? databaseUrl };
  const { urls, stop } = await startEmbeddedDatabase({ dataDir, onLost });
  undo.push(stop);
  return { appUrl: urls.app, ownerUrl: urls.owner };
}
