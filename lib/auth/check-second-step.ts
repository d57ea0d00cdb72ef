import "server-only";
import { after } from "next/server";
import { system } from "@/db/client";
import { accountById } from "./accounts";
import { whoAsks } from "./asked";
import { forgetAttempts, takeAccountAttempt } from "./attempts";
import type { Checked } from "./credentials";
import { noteEvent } from "./events";
import { carriedHash, forgetToken } from "./link-cookie";
import { linkOf, takeLink } from "./links";
import { takesCode } from "./second-step";

/**
 * Whether the code is right that an account asks for besides a provider's word, which this browser carries. Its tries stay
 * counted until one was right: whoever has the provider's word can't go through the codes.
 */
export async function checkSecondStep(code: unknown): Promise<Checked> {
  const asked = await whoAsks();
  const hash = await carriedHash("second-step");
  const ticket = await linkOf("second-step", hash, asked.at);
  const account = ticket?.accountId ? await accountById(ticket.accountId) : null;
  if (!hash || !account) return { kind: "wrong" };
  const attempts = `second-step:${account.id}`;
  const permit = await takeAccountAttempt(attempts, asked.at);
  if (!permit.allowed) return { kind: "wait", seconds: permit.seconds };
  const taken =
    typeof code === "string" && code.length <= 40 && (await takesCode(account.id, code, asked.at));
  if (!taken) {
    after(() => noteEvent(account.id, "wrong-code", asked));
    return { kind: "code-wrong" };
  }
  if (!(await takeLink(system(), "second-step", hash, asked.at))) return { kind: "wrong" };
  await forgetToken("second-step");
  if (taken === "recovery") await noteEvent(account.id, "recovery-code-used", asked);
  await forgetAttempts(attempts);
  return { kind: "right", accountId: account.id, version: account.sessionVersion };
}
