import "server-only";
import { hashOfToken } from "@/lib/auth/token";

/** The hash of a link's last part, `<token>.ics`; null for what no token looks like. */
export function hashInPath(part: string): string | null {
  const [, token] = /^([\w-]{43})(?:\.ics)?$/.exec(part) ?? [];
  return token === undefined ? null : hashOfToken(token);
}
