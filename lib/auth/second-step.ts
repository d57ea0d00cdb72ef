import "server-only";
import { and, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { system } from "@/db/client";
import { secondSteps } from "@/db/schema";
import type { Instant } from "@/lib/policy/types";
import { counterOfCode, hashOfRecoveryCode, newRecoveryCodes, newSecret } from "./codes";
import { seal, unseal } from "./sealed";

type Row = typeof secondSteps.$inferSelect;

const ofAccount = (id: string) => eq(secondSteps.accountId, id);

async function rowOf(accountId: string): Promise<Row | null> {
  const [row] = await system().select().from(secondSteps).where(ofAccount(accountId));
  return row ?? null;
}

/** Whether a sign-in asks for a code, and how many recovery codes are left. */
export async function secondStepOf(accountId: string): Promise<{ on: boolean; recoveryCodes: number }> {
  const row = await rowOf(accountId);
  const on = row?.confirmedAt != null;
  return { on, recoveryCodes: on ? row.recoveryHashes.length : 0 };
}

/** Begins it: a new secret, which asks for nothing until a first code was right. Null where it is on already. */
export async function beginSecondStep(accountId: string, at: Instant): Promise<string | null> {
  const secret = newSecret();
  const fresh = { sealedSecret: seal(secret, accountId), lastCounter: 0, recoveryHashes: [], createdAt: at };
  const begun = await system()
    .insert(secondSteps)
    .values({ accountId, ...fresh })
    .onConflictDoUpdate({
      target: secondSteps.accountId,
      set: fresh,
      setWhere: isNull(secondSteps.confirmedAt),
    })
    .returning({ accountId: secondSteps.accountId });
  return begun.length > 0 ? secret : null;
}

/** The secret that waits for its first code, or null. */
export async function begunSecret(accountId: string): Promise<string | null> {
  const row = await rowOf(accountId);
  return row && row.confirmedAt === null ? unseal(row.sealedSecret, accountId) : null;
}

/** Turns it on by a first code, and gives the recovery codes, this once. Null where the code is wrong. */
export async function confirmSecondStep(
  accountId: string,
  code: string,
  at: Instant,
): Promise<string[] | null> {
  const secret = await begunSecret(accountId);
  const counter = secret && counterOfCode(secret, code, at);
  if (!counter) return null;
  const codes = newRecoveryCodes();
  const recoveryHashes = codes.flatMap((one) => hashOfRecoveryCode(one) ?? []);
  const turnedOn = await system()
    .update(secondSteps)
    .set({ confirmedAt: at, lastCounter: counter, recoveryHashes })
    .where(and(ofAccount(accountId), isNull(secondSteps.confirmedAt)))
    .returning({ accountId: secondSteps.accountId });
  return turnedOn.length > 0 ? codes : null;
}

/** Turns it off. */
export async function endSecondStep(accountId: string): Promise<void> {
  await system().delete(secondSteps).where(ofAccount(accountId));
}

/**
 * Whether a code lets somebody in: one of the app's, or a recovery code, each once, also where it is sent twice at once.
 * Where another AUTH_SECRET has sealed the secret, the recovery codes alone do.
 */
export async function takesCode(
  accountId: string,
  code: string,
  at: Instant,
): Promise<"code" | "recovery" | null> {
  const row = await rowOf(accountId);
  if (!row?.confirmedAt) return null;
  const secret = unseal(row.sealedSecret, accountId);
  const counter = secret && counterOfCode(secret, code, at);
  if (counter && (await usedFirst(accountId, counter))) return "code";
  const hash = hashOfRecoveryCode(code);
  return hash && (await usedUp(accountId, hash)) ? "recovery" : null;
}

async function usedFirst(accountId: string, counter: number): Promise<boolean> {
  const used = await system()
    .update(secondSteps)
    .set({ lastCounter: counter })
    .where(
      and(ofAccount(accountId), isNotNull(secondSteps.confirmedAt), lt(secondSteps.lastCounter, counter)),
    )
    .returning({ accountId: secondSteps.accountId });
  return used.length > 0;
}

async function usedUp(accountId: string, hash: string): Promise<boolean> {
  const { recoveryHashes } = secondSteps;
  const used = await system()
    .update(secondSteps)
    .set({ recoveryHashes: sql`array_remove(${recoveryHashes}, ${hash})` })
    .where(and(ofAccount(accountId), sql`${hash} = any(${recoveryHashes})`))
    .returning({ accountId: secondSteps.accountId });
  return used.length > 0;
}
