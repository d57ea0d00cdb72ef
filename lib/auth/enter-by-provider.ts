import "server-only";
import { z } from "zod";
import { system } from "@/db/client";
import { email as address, line } from "@/lib/forms/text";
import { accountByEmail, accountById, createAccount, normalEmail } from "./accounts";
import { type Asked, whoAsks } from "./asked";
import { accountKnownAs, type Known, linkIdentity } from "./identities";
import { carriedHash, carry, forgetToken } from "./link-cookie";
import { makeTicket, takeLink } from "./links";
import type { Provider } from "./providers";
import { secondStepOf } from "./second-step";
import { doorFor, invitationOf, isShut } from "./sign-up-door";

/** What a provider says of somebody, in the words of OpenID Connect. */
const claims = z.object({
  sub: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  email: address,
  // Some say it as a word.
  email_verified: z.union([z.literal(true), z.literal("true")]),
  name: line(200).optional().catch(undefined),
});

/** Whoever is let in, or where else to lead them: a page that says why, or asks for more. */
export type Entered =
  | { kind: "in"; accountId: string; version: number; by: string }
  | { kind: "elsewhere"; path: string };

const say = (said: string): Entered => ({ kind: "elsewhere", path: `/sign-in?said=${said}` });

/** The same to whoever is signed in already. */
const tell = (said: string): Entered => ({
  kind: "elsewhere",
  path: `/settings/account/elsewhere?said=${said}`,
});

/**
 * What comes of somebody whom a provider has sent back. An address that it doesn't call verified is nobody's. It opens the
 * account that knows them by it; else the one with that address, where a letter has shown that this is its owner's; else a
 * new one. docs/decisions/0022 says why.
 */
export async function enterByProvider(provider: Provider, profile: unknown): Promise<Entered> {
  const asked = await whoAsks();
  const linksTo = await accountThatLinks(asked);
  const said = claims.safeParse(profile);
  if (!said.success) return linksTo ? tell("unverified") : say("unverified");
  const { sub: subject, email, name } = said.data;
  const known = { issuer: provider.issuer, subject };

  if (linksTo) return tell(await linkedByOwner(linksTo, known, email, asked));
  const accountId = (await accountKnownAs(known, asked.at)) ?? (await accountOf(known, email, name, asked));
  return typeof accountId === "string" ? letIn(accountId, provider, asked) : accountId;
}

/** The account whose owner has asked, with their password and in this browser, to be linked; or null. */
async function accountThatLinks({ at }: Asked): Promise<string | null> {
  const hash = await carriedHash("identity");
  if (!hash) return null;
  await forgetToken("identity");
  return (await takeLink(system(), "identity", hash, at))?.accountId ?? null;
}

async function linkedByOwner(
  accountId: string,
  known: Known,
  email: string,
  asked: Asked,
): Promise<"linked" | "another-address" | "linked-elsewhere"> {
  const account = await accountById(accountId);
  if (account?.email !== normalEmail(email)) return "another-address";
  return (await linkIdentity(accountId, known, asked)) ? "linked" : "linked-elsewhere";
}

/** The account of the address, linked; or a new one. */
async function accountOf(
  known: Known,
  email: string,
  name: string | undefined,
  asked: Asked,
): Promise<string | Entered> {
  const account = await accountByEmail(email);
  // Somebody else may have made it in this one's name, and wait in it.
  if (account && !account.emailVerifiedAt) return say("link-first");
  const id = account?.id ?? (await newAccount(email, name, asked));
  if (typeof id !== "string") return id;
  return (await linkIdentity(id, known, asked)) ? id : say("linked-elsewhere");
}

async function newAccount(email: string, name: string | undefined, { at }: Asked): Promise<string | Entered> {
  const door = await doorFor(await carriedHash("invite"), at);
  if (isShut(door)) return say(door.kind);
  const made = await createAccount({
    ...{ fullName: name || (email.split("@")[0] ?? ""), email, emailVerifiedAt: at },
    ...{ passwordHash: null, timeZone: "UTC", uses: { invite: invitationOf(door) } },
  });
  if (!made) return say("failed");
  await forgetToken("invite");
  return made.id;
}

/** A code is asked for here as well, where the account wants one: the provider's word is the password's. */
async function letIn(accountId: string, provider: Provider, { at }: Asked): Promise<Entered> {
  const account = await accountById(accountId);
  if (!account) return say("failed");
  if (account.disabledAt) return say("disabled");
  if ((await secondStepOf(accountId)).on) {
    await carry("second-step", await makeTicket("second-step", accountId, at));
    return { kind: "elsewhere", path: "/sign-in/code" };
  }
  return { kind: "in", accountId, version: account.sessionVersion, by: provider.name };
}
