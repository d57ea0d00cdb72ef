import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { system } from "@/db/client";
import { accounts, oneTimeLinks } from "@/db/schema";
import { accountByEmail, accountById, createAccount } from "@/lib/auth/accounts";
import { changeAddress } from "@/lib/auth/change-address";
import { linkOf, makeLink, makeSignUpLink } from "@/lib/auth/links";
import { resetPassword } from "@/lib/auth/reset";
import { hashOfToken, newToken } from "@/lib/auth/token";
import { now, secondsAfter } from "@/lib/clock";
import { everything } from "../support/canary";
import { newViewer } from "../support/people";
import { superuser } from "../support/walls";

const asked = () => ({ at: now(), userAgent: "Firefox" });
const newAddress = () => `${crypto.randomUUID()}@people.example`;

async function linkFor(email: string, invitation: string | null = null) {
  return hashOfToken(await makeSignUpLink(email, invitation, now()));
}

/** An invitation, as the operator makes one; gives its hash. */
async function invitation() {
  const { hash: tokenHash } = newToken();
  const expiresAt = secondsAfter(now(), 60);
  await system().insert(oneTimeLinks).values({ tokenHash, kind: "invite", createdAt: now(), expiresAt });
  return tokenHash;
}

const finish = (email: string, uses: Record<string, string>) =>
  createAccount({
    ...{ fullName: "Robin Example", email, emailVerifiedAt: now(), passwordHash: "none", timeZone: "UTC" },
    uses,
  });

describe("a link that makes an account", () => {
  test("is kept as its hash alone, and makes one, however often it is used at once", async () => {
    const email = newAddress();
    const token = await makeSignUpLink(email, null, now());
    expect(await everything(superuser)).not.toContain(token);
    const uses = { "sign-up": hashOfToken(token) };
    const tries = await Promise.all(Array.from({ length: 10 }, () => finish(email, uses)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect((await accountByEmail(email))?.emailVerifiedAt).not.toBeNull();
    expect(await linkOf("sign-up", uses["sign-up"], now())).toBeNull();
  });

  test("does nothing after thirty minutes, nor once another was asked for", async () => {
    const email = newAddress();
    const [first, second] = [await linkFor(email), await linkFor(email)];
    expect(await linkOf("sign-up", first, now())).toBeNull();
    expect(await linkOf("sign-up", second, secondsAfter(now(), 30 * 60))).toBeNull();
    expect(await linkOf("sign-up", second, now())).toMatchObject({ email });
    expect(await finish(email, { "sign-up": first })).toBeNull();
    expect(await accountByEmail(email)).toBeNull();
  });

  test("is no link of another kind", async () => {
    const hash = await linkFor(newAddress());
    expect(await resetPassword(hash, "new", asked())).toBeNull();
    expect(await linkOf("invite", hash, now())).toBeNull();
  });

  test("uses its invitation up: of two links by one, one makes an account, and the other is left whole", async () => {
    const by = await invitation();
    const people = [newAddress(), newAddress()];
    const tries = await Promise.all(
      people.map(async (email) => finish(email, { "sign-up": await linkFor(email, by), invite: by })),
    );
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await linkOf("invite", by, now())).toBeNull();
    const late = people.find((_, n) => !tries[n]) ?? "";
    const links = await system().select().from(oneTimeLinks).where(eq(oneTimeLinks.email, late));
    expect(links).toHaveLength(1);
  });
});

describe("whether an address was shown to be its owner's", () => {
  const verified = async (id: string) => (await accountById(id))?.emailVerifiedAt != null;

  test("follows from a link that was sent there, and not from one that the operator made", async () => {
    const { id } = await newViewer();
    expect(await verified(id)).toBe(false);
    await resetPassword(hashOfToken(await makeLink("reset", id, now())), "new", asked());
    expect(await verified(id)).toBe(false);
    const { email = "" } = (await accountById(id)) ?? {};
    await resetPassword(hashOfToken(await makeLink("reset", id, now(), email)), "newer", asked());
    expect(await verified(id)).toBe(true);
  });

  test("ends when the address changes without a letter, and a link that went to the old one does nothing", async () => {
    const { id } = await newViewer();
    await system().update(accounts).set({ emailVerifiedAt: now() }).where(eq(accounts.id, id));
    const { email = "" } = (await accountById(id)) ?? {};
    const sent = hashOfToken(await makeLink("reset", id, now(), email));
    await changeAddress(id, newAddress(), null, asked());
    expect(await verified(id)).toBe(false);
    expect(await resetPassword(sent, "new", asked())).toBeNull();
  });
});
