import "server-only";
import { randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { Instant } from "@/lib/policy/types";
import { hashOfToken } from "./token";

const period = 30;

/** A new secret for codes, in base32, as an app takes it. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address by which an app takes a secret, as the square picture holds it. */
export function addressOfSecret(secret: string, email: string): string {
  return new TOTP({ issuer: "Afterword", label: email, secret }).toString();
}

/** The half minute that a code belongs to, one before and one after this included; null where it is none. */
export function counterOfCode(secret: string, code: string, at: Instant): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = Date.parse(at);
  const delta = TOTP.validate({ token, secret: Secret.fromBase32(secret), period, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta;
}

// Without what looks alike: 0 and o, 1, l and i.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes for the day that the app is gone, each good once: 12 letters, 59 bits. */
export function newRecoveryCodes(): string[] {
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 10 }, () => [part(), part(), part()].join("-"));
}

/** All that is kept of one, however it is typed; null for what is none. */
export function hashOfRecoveryCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, "");
  return code.length === 12 ? hashOfToken(code) : null;
}
