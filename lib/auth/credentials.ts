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
import { secondStepOf, takesCode } from "./second-step";

export type Checked =
  /** `by` is what it was shown by, where that wasn't the password: the history tells it. */
  | { kind: "right"; accountId: string; version: number; by?: string }
  | { kind: "wrong" }
  | { kind: "busy" }
  | { kind: "disabled" }
  /** The password is right; the account wants a code, too. */
  | { kind: "code-wanted" }
  | { kind: "code-wrong" }
  | { kind: "wait"; seconds: number };

const given = z.object({
  email: z.string().max(254),
  password: z.string().min(1).max(128),
  code: z.string().max(40).default(""),
});

/**
 * Whether address and password belong together, counting the attempt first (TRUST.md L1). An unknown address
 * takes the time of a known one. A browser that the account knows has attempts of its own, so that strangers'
 * guessing can't keep the owner out.
 */
export async function checkCredentials(email: unknown, password: unknown, code: unknown): Promise<Checked> {
  const input = given.safeParse({ email, password, code: code ?? undefined });
  if (!input.success) return { kind: "wrong" };
  const address = normalEmail(input.data.email);
  const asked = await whoAsks();
  const { at } = asked;

  const addressKey = await attemptsFromHere();
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
  if (account.disabledAt) return { kind: "disabled" };
  if ((await secondStepOf(account.id)).on) {
    // Its tries stay counted until a code was right: who has the password can't go through the codes.
    if (input.data.code === "") return { kind: "code-wanted" };
    const taken = await takesCode(account.id, input.data.code, at);
    if (!taken) {
      after(() => noteEvent(account.id, "wrong-code", asked));
      return { kind: "code-wrong" };
    }
    if (taken === "recovery") await noteEvent(account.id, "recovery-code-used", asked);
  }
  await Promise.all([forgetAttempts(accountKey), giveBack(addressKey)]);
  return { kind: "right", accountId: account.id, version: account.sessionVersion };
}

/** Under what the tries of the network address that asks are counted. */
export async function attemptsFromHere(): Promise<string> {
  return `address:${clientAddress(await headers(), env().TRUSTED_PROXIES)}`;
}
