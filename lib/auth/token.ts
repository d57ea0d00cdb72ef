import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** A token that nobody guesses, 32 random bytes, and all of it that is kept. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfToken(token) };
}

/** All that is kept of a token. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
