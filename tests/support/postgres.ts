import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";

/** A new data folder under the system's temporary one, which Postgres' own account may enter. */
export function temporaryDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), "afterword-tests-"));
  chmodSync(folder, 0o711);
  return folder;
}

/**
 * Ends a test's Postgres and removes its folder even where the test runner is killed: the shell waits for the end of
 * a pipe that dies with us. After an orderly stop it finds nothing to do.
 */
export function endWithUs(pid: number | undefined, dataDir: string) {
  const script = 'cat >/dev/null; [ -d "$1" ] && kill -QUIT "$0"; sleep 1; rm -rf "$1"';
  const watchdog = spawn("sh", ["-c", script, String(pid), dataDir], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watchdog.unref();
  (watchdog.stdin as unknown as { unref(): void }).unref();
}

/** An empty database of its own on the run's server, for tests of migrations: both logins' addresses. */
export async function emptyDatabase() {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const superuser = postgres(addressOf("DATABASE_SUPERUSER_URL"), { max: 1, onnotice: () => {} });
  await superuser.unsafe(`create database ${name} owner afterword_owner`);
  await superuser.end();
  const to = (variable: string) => Object.assign(new URL(addressOf(variable)), { pathname: `/${name}` }).href;
  return {
    appUrl: to("DATABASE_URL"),
    ownerUrl: to("DATABASE_MIGRATION_URL"),
    superuserUrl: to("DATABASE_SUPERUSER_URL"),
  };
}

function addressOf(variable: string) {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: this test belongs to the "database" project`);
  return url;
}
