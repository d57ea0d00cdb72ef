import { spawnSync } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { system } from "@/db/client";
import { signInAttempts } from "@/db/schema";
import { lettersToAnAddress } from "@/lib/auth/attempts";
import { deleteAccount } from "@/lib/auth/delete-account";
import { makeLink } from "@/lib/auth/links";
import { accountOfSession } from "@/lib/auth/sessions";
import { now } from "@/lib/clock";
import { ask } from "../feed/asked";
import { everything, type Planted, plant, rowsOf, tokenOf, uproot } from "../support/canary";
import { superuser } from "../support/walls";

const figures = { accounts: 0, traces: 0 };
afterAll(() =>
  console.log(`F10: ${figures.accounts} accounts deleted, ${figures.traces} traces of them left`),
);

const emailOf = ({ word }: Planted) => `${word}@account.example`;

/** Somebody with a row in every table, those of the instance's own as well. */
async function somebody(): Promise<Planted> {
  const one = await plant(superuser, now());
  const { user, session } = one.ids;
  await superuser`insert into known_devices ${superuser({ account_id: user, device_hash: one.word, created_at: now() })}`;
  await makeLink("reset", user, now());
  await makeLink("address", user, now(), `another-${emailOf(one)}`);
  for (const key of [
    `account:${emailOf(one)}`,
    lettersToAnAddress.key(emailOf(one)),
    `device:${user}:${one.word}`,
    `password-change:${user}`,
    `reset:${user}`,
  ])
    await system().insert(signInAttempts).values({ key, attempts: 3, countedFrom: now(), waitUntil: null });
  expect(await accountOfSession(user, session)).toEqual({ email: emailOf(one) });
  expect((await ask(tokenOf(one.ids))).status).toBe(200);
  return one;
}

const ways: [string, (one: Planted) => Promise<unknown> | unknown][] = [
  ["by its owner", ({ ids }) => deleteAccount(ids.user)],
  ["by who runs the server", (one) => expect(operate("delete", emailOf(one), "--yes")).toBe(0)],
];

function operate(...args: string[]): number | null {
  const { DATABASE_SUPERUSER_URL: _, ...env } = process.env;
  return spawnSync(process.execPath, ["scripts/user.mjs", ...args], { env }).status;
}

test.each(ways)(
  "F10: of an account deleted %s nothing is left in any table, and all that it opened is dead",
  async (_, remove) => {
    const [gone, stays] = [await somebody(), await somebody()];
    const before = await rowsOf(superuser, stays);
    await remove(gone);
    figures.accounts += 1;
    const held = await everything(superuser);
    // What it was is a word of its own, and the ids of its rows.
    const traces = [gone.word, ...Object.values(gone.ids)].filter((trace) => held.includes(trace));
    figures.traces += traces.length;
    expect(traces).toEqual([]);
    expect(await accountOfSession(gone.ids.user, gone.ids.session)).toBeNull();
    expect((await ask(tokenOf(gone.ids))).status).toBe(404);
    expect(await rowsOf(superuser, stays)).toBe(before);
    await uproot(superuser, stays);
  },
);
