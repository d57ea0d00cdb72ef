import "server-only";
import { headers } from "next/headers";
import { after } from "next/server";
import { z } from "zod";
import { env } from "@/lib/env";
import { accountByEmail, normalEmail } from "./accounts";
import { clientAddress } from "./address";
import { whoAsks } from "./asked";
import { forgetAttempts, giveBack, takeAccountAttempt, takeAddressAttempt } from "./attempts";
import { knownDevice } from "./devices";
import { noteEvent } from "./events";
import { checkPassword, TooBusy } from "./password";

export type Checked =
  | { kind: "right"; accountId: string; version: number }
  | { kind: "wrong" }
  | { kind: "busy" }
  | { kind: "disabled" }
  | { kind: "wait"; seconds: number };

const given = z.object({ email: z.string().max(254), password: z.string().min(1).max(128) });

/**
 * Whether address and password belong together, counting the attempt first (TRUST.md L1). An unknown address
 * takes the time of a known one. A browser that the account knows has attempts of its own, so that strangers'
 * guessing can't keep the owner out.
 */
export async function checkCredentials(email: unknown, password: unknown): Promise<Checked> {
  const input = given.safeParse({ email, password });
  if (!input.success) return { kind: "wrong" };
  const address = normalEmail(input.data.email);
  const asked = await whoAsks();
  const { at } = asked;

  const addressKey = `address:${clientAddress(await headers(), env().TRUSTED_PROXIES)}`;
  const fromHere = await takeAddressAttempt(addressKey, at);
  if (!fromHere.allowed) return { kind: "wait", seconds: fromHere.seconds };

  const account = await accountByEmail(address);
  const device = account ? await knownDevice(account.id) : null;
  const accountKey = device ? `device:${account?.id}:${device}` : `account:${address}`;
  const atAccount = await takeAccountAttempt(accountKey, at);
  if (!atAccount.allowed) return { kind: "wait", seconds: atAccount.seconds };

  try {
    const right = await checkPassword(input.data.password, account?.passwordHash ?? null);
    if (!right || !account) {
      // Once it has answered: an account that is there takes no longer than one that isn't.
      if (account) after(() => noteEvent(account.id, "wrong-password", asked));
      return { kind: "wrong" };
    }
  } catch (error) {
    if (error instanceof TooBusy) return { kind: "busy" };
    throw error;
  }
  await Promise.all([forgetAttempts(accountKey), giveBack(addressKey)]);
  if (account.disabledAt) return { kind: "disabled" };
  return { kind: "right", accountId: account.id, version: account.sessionVersion };
}
