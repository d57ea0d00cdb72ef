import "server-only";
import { system } from "@/db/client";
import type { Instant } from "@/lib/policy/types";
import { carriedToken, carry, forgetToken } from "./link-cookie";
import { makeTicket, takeLink } from "./links";
import { hashOfToken } from "./token";

export type ChallengeKind = "passkey-add" | "passkey-enter";

/** A new challenge for this browser, in a cookie of its own: random bytes that a passkey signs. */
export async function newChallenge(
  kind: ChallengeKind,
  accountId: string | null,
  at: Instant,
): Promise<Uint8Array<ArrayBuffer>> {
  const token = await makeTicket(kind, accountId, at);
  await carry(kind, token);
  return new Uint8Array(Buffer.from(token, "base64url"));
}

/**
 * The challenge that this browser was given, and the account it was for, this once: whatever answers it, right or wrong,
 * it is used up. Null where there is none, or five minutes have gone by.
 */
export async function takeChallenge(
  kind: ChallengeKind,
  at: Instant,
): Promise<{ challenge: string; accountId: string | null } | null> {
  const challenge = await carriedToken(kind);
  if (!challenge) return null;
  await forgetToken(kind);
  const taken = await takeLink(system(), kind, hashOfToken(challenge), at);
  return taken && { challenge, accountId: taken.accountId };
}
