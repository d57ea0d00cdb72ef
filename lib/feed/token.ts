import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** A token that nobody guesses, 32 random bytes, and all of it that is kept. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOf(token) };
}

/** The hash of a link's last part, `<token>.ics`; null for what no token looks like. */
export function hashInPath(part: string): string | null {
  const [, token] = /^([\w-]{43})(?:\.ics)?$/.exec(part) ?? [];
  return token === undefined ? null : hashOf(token);
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
