import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";
import { words } from "@/lib/words";
import { commonPasswords } from "./common-passwords";

// ASVS 5.0 and RFC 9106's second choice, raised to three passes: 64 MiB, t = 3, one lane.
// 2 is argon2id; the library's enum is a const one, which a single-file build can't read.
const argon2id = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

const atOnce = 2;
const queueLength = 200;

/** A password to be set: 8 to 128 characters, and none that the world tries first. */
export const newPassword = z
  .string({ error: () => words.auth.password.short })
  .min(8, { error: () => words.auth.password.short })
  .max(128, { error: () => words.auth.password.long })
  .refine((value) => !commonPasswords.has(value.toLowerCase()), { error: () => words.auth.password.common });

/** A password to be checked: bounded, so that nobody makes the hash work for long. */
export const givenPassword = z
  .string({ error: () => words.auth.password.missing })
  .min(1, { error: () => words.auth.password.missing })
  .max(128, { error: () => words.auth.mismatch });

/** The argon2id hash to keep. Throws `TooBusy` where too many wait. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFC"), argon2id));
}

/** The same; null where too many wait, for a form to say so. */
export async function hashUnlessBusy(password: string): Promise<string | null> {
  try {
    return await hashPassword(password);
  } catch (error) {
    if (error instanceof TooBusy) return null;
    throw error;
  }
}

/** Whether the password belongs to the hash. With no hash it takes as long and says no. Throws `TooBusy`. */
export function checkPassword(password: string, kept: string | null): Promise<boolean> {
  return inTurn(async () => {
    const matches = await verify(kept ?? nobodysHash, password.normalize("NFC"));
    return kept !== null && matches;
  });
}

// Of a random password nobody has: an unknown address costs what a known one does.
const nobodysHash =
  "$argon2id$v=19$m=65536,t=3,p=1$NvVCUgZTq/U/tntfXVzGMQ$OZfsaFuRd3LlIxz89cSyIlgc7ekq6o2FasnBy37I1cA";

/** More sign-ins wait than can be answered soon. */
export class TooBusy extends Error {}

let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at a time (64 MiB each); the others queue, and past the queue's length they are refused. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= queueLength) throw new TooBusy();
    await new Promise<void>((go) => waiting.push(go));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
