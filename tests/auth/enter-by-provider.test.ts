import { beforeEach, describe, expect, test, vi } from "vitest";
import { system } from "@/db/client";
import { oneTimeLinks } from "@/db/schema";
import { accountByEmail } from "@/lib/auth/accounts";
import { enterByProvider } from "@/lib/auth/enter-by-provider";
import { identitiesOf } from "@/lib/auth/identities";
import { linkOf } from "@/lib/auth/links";
import { newToken } from "@/lib/auth/token";
import { viewerOf } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";
import { profileOf } from "@/lib/settings/queries";

// tests/e2e/elsewhere goes there and back; this is an instance by invitation, and what no honest provider says.
const jar = vi.hoisted(() => {
  process.env.SIGNUP = "invite";
  return new Map<string, string>();
});
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "user-agent": "Firefox" }),
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}));
beforeEach(() => jar.clear());

const provider = {
  ...{ id: "oidc" as const, name: "Example ID", issuer: "https://id.example" },
  ...{ clientId: "afterword", clientSecret: "a secret" },
};

function somebody(more: Record<string, unknown> = {}) {
  const sub = crypto.randomUUID();
  return { sub, email: `${sub}@people.example`, email_verified: true, name: "Robin Example", ...more };
}

/** An invitation, opened in this browser; gives its hash. */
async function invited(): Promise<string> {
  const { token, hash: tokenHash } = newToken();
  const expiresAt = secondsAfter(now(), 60);
  await system().insert(oneTimeLinks).values({ tokenHash, kind: "invite", createdAt: now(), expiresAt });
  jar.set("afterword.invite", token);
  return tokenHash;
}

describe("somebody new, where accounts are by invitation", () => {
  test("has none without one", async () => {
    const person = somebody();
    const path = "/sign-in?said=by-invitation";
    expect(await enterByProvider(provider, person)).toEqual({ kind: "elsewhere", path });
    expect(await accountByEmail(person.email)).toBeNull();
  });

  test("has one by it, which is used up, and gets in again without", async () => {
    const hash = await invited();
    const [first, second] = [somebody(), somebody()];
    expect(await enterByProvider(provider, first)).toMatchObject({ kind: "in", by: "Example ID" });
    expect(await linkOf("invite", hash, now())).toBeNull();
    expect(await enterByProvider(provider, second)).toMatchObject({ kind: "elsewhere" });
    expect(await enterByProvider(provider, first)).toMatchObject({ kind: "in" });
  });

  test("is called by their name there, or by what their address begins with", async () => {
    for (const [name, called] of [
      ["Ana  María", "Ana  María"],
      [undefined, null],
      [" ", null],
      ["a\u0000b", null],
      ["x".repeat(300), null],
      [7, null],
    ]) {
      await invited();
      const person = somebody({ name });
      const entered = await enterByProvider(provider, person);
      if (entered.kind !== "in") throw new Error(entered.path);
      const viewer = viewerOf(entered.accountId, crypto.randomUUID());
      expect((await profileOf(viewer)).fullName).toBe(called ?? person.sub);
      expect(await identitiesOf(viewer)).toMatchObject([{ issuer: provider.issuer, subject: person.sub }]);
    }
  });
});

test.each<[string, Record<string, unknown>]>([
  ["no address", { email: undefined }],
  ["what is no address", { email: "robin" }],
  ["several addresses", { email: ["a@people.example", "b@people.example"] }],
  ["an address that isn't verified", { email_verified: false }],
  ["an address of which it says nothing", { email_verified: undefined }],
  ["a word that isn't true", { email_verified: "yes" }],
  ["nobody's name", { sub: "" }],
  ["a name that is too long", { sub: "s".repeat(256) }],
  ["a name with a NUL in it", { sub: "a\u0000b" }],
])("a provider that says %s opens nothing", async (_, lie) => {
  await invited();
  const path = "/sign-in?said=unverified";
  expect(await enterByProvider(provider, somebody(lie))).toEqual({ kind: "elsewhere", path });
});

test("what another provider calls by the same name is somebody else", async () => {
  await invited();
  const person = somebody();
  expect(await enterByProvider(provider, person)).toMatchObject({ kind: "in" });
  const other = { ...provider, issuer: "https://other.example" };
  const stranger = { ...person, email: `stranger.${person.email}` };
  expect(await enterByProvider(other, stranger)).toMatchObject({ kind: "elsewhere" });
});
