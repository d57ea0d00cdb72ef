import "server-only";
import { isIP } from "node:net";
import { env } from "@/lib/env";

/** As whom the app asks for passkeys, and the origins it takes answers from. */
export interface RelyingParty {
  id: string;
  origins: string[];
}

/**
 * The name that passkeys are bound to: APP_URL's, or, where that is unset, localhost, if it was asked for by that name.
 * Null where there is none: browsers make no passkeys for a bare number.
 */
export function relyingParty(host: string | null): RelyingParty | null {
  const { APP_URL, PORT } = env();
  if (!APP_URL) {
    const here = `localhost:${PORT}`;
    return host === here ? { id: "localhost", origins: [`http://${here}`] } : null;
  }
  const { hostname, origin } = new URL(APP_URL);
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? { id: hostname, origins: [origin] } : null;
}
