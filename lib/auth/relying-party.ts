import "server-only";
import { isIP } from "node:net";
import { isByItsName, ownOrigins } from "./origin";

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
  const [ours = ""] = ownOrigins();
  const { hostname, origin } = new URL(ours);
  const isName = isIP(hostname.replace(/^\[|\]$/g, "")) === 0;
  return isName && isByItsName(host) ? { id: hostname, origins: [origin] } : null;
}
