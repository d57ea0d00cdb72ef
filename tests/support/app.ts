import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import postgres, { type Sql } from "postgres";
import { ownApp } from "./own-app";

export const origin = () => new URL(ownApp().address).origin;

const dataFile = (name: string) => readFileSync(join(ownApp().dataDir, name), "utf8");

const logins = { app: "afterword_app", owner: "afterword_owner", superuser: "postgres" };

/** Where the app's database is, for one of its logins. */
export function databaseUrl(login: keyof typeof logins): string {
  const password = JSON.parse(dataFile("database-passwords.json"))[login];
  return `postgres://${logins[login]}:${password}@127.0.0.1:${dataFile("postgres-port")}/afterword`;
}

/** The superuser's connection to the app's database, behind the app's back. */
export function connectBehind(): Sql {
  return postgres(databaseUrl("superuser"), { max: 4, onnotice: () => {} });
}

/** All that the app and its database have said so far. */
export function logs(): string {
  return readFileSync(ownApp().log, "utf8") + dataFile("postgres.log");
}

/** Sets the app's clock. */
export function setClock(instant: string): void {
  writeFileSync(ownApp().clockFile, instant);
}

/** The secret that the app signs sessions with. */
export const authSecret = () => dataFile("auth-secret");

/** The name of the session's cookie on loopback. */
export const cookieName = "afterword.session";

/** The cookie of a session, as a sign-in sets it. */
export async function cookieOf({ user, session }: { user: string; session: string }): Promise<string> {
  const claims = { sub: user, sid: session };
  const token = await encode({ token: claims, secret: authSecret(), salt: cookieName });
  return `${cookieName}=${token}`;
}

/** Another session of an account, of another version or age where told; gives its cookie. */
export async function cookieOfNewSession(
  sql: Sql,
  user: string,
  { version = 1, expiresAt = "2199-01-01T00:00:00Z" } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const session = {
    id,
    account_id: user,
    version,
    created_at: "2026-01-01T00:00:00Z",
    expires_at: expiresAt,
  };
  await sql`insert into sessions ${sql(session)}`;
  return cookieOf({ user, session: id });
}
