import "server-only";
import { env } from "@/lib/env";

/**
 * Whether a request that changes something comes from this app's own pages: its Origin is exactly APP_URL's, or,
 * where that is unset, localhost, 127.0.0.1 or [::1] on PORT. A missing Origin is refused: browsers send one with
 * every POST, and Next would run an action without it. No header that names a host is believed.
 */
export function isOwnOrigin(origin: string | null): boolean {
  return origin !== null && ownOrigins().includes(origin);
}

/**
 * Whether the app is asked for under the name that links, passkeys and other services know it by: APP_URL's, or localhost
 * where that is unset. Behind a proxy the header may name the app's own host, which then says nothing.
 */
export function isByItsName(host: string | null): boolean {
  const { APP_URL, PORT } = env();
  return APP_URL !== undefined || host === `localhost:${PORT}`;
}

/** The origins this app answers to, the one for links first. */
export function ownOrigins(): string[] {
  const { APP_URL, PORT } = env();
  if (APP_URL) return [new URL(APP_URL).origin];
  return ["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${PORT}`);
}
