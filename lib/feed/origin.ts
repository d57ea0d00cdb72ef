import "server-only";
import { ownOrigins } from "@/lib/auth/origin";

/**
 * The origin that links begin with: APP_URL's, or where that is unset, the one of our own that was asked. Any other
 * host that a request names is believed nothing.
 */
export function originAsked(host: string | null): string {
  const [first = "", ...others] = ownOrigins();
  return others.find((origin) => new URL(origin).host === host) ?? first;
}
