import { generateKeyPairSync } from "node:crypto";
import { verifyRegistrationResponse } from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { system } from "@/db/client";
import { accounts, securityEvents } from "@/db/schema";
import { keepPasskey, passkeyWanted } from "@/lib/auth/add-passkey";
import { checkPasskey, passkeyAsked } from "@/lib/auth/check-passkey";
import { makeLink } from "@/lib/auth/links";
import { readNewPasskey } from "@/lib/auth/passkey-schema";
import { addPasskey, passkeysOf, removePasskey } from "@/lib/auth/passkeys";
import { relyingParty } from "@/lib/auth/relying-party";
import { resetPassword } from "@/lib/auth/reset";
import { hashOfToken } from "@/lib/auth/token";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";
import { type Lies, newAuthenticator } from "../support/authenticator";
import { everything } from "../support/canary";
import { newViewer } from "../support/people";
import { tenSideBySide } from "../support/side-by-side";
import { superuser } from "../support/walls";

const jar = vi.hoisted(() => new Map<string, string>());
const from = vi.hoisted(() => ({ address: 0 }));
vi.mock("next/headers", () => ({
  headers: async () =>
    new Headers({
      ...{ host: "localhost:3000", "user-agent": "Firefox" },
      "x-afterword-peer": `198.51.100.${from.address}`,
    }),
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}));
vi.mock("@simplewebauthn/server", async (original) => {
  const real = await original<typeof import("@simplewebauthn/server")>();
  return { ...real, verifyRegistrationResponse: vi.fn(real.verifyRegistrationResponse) };
});
vi.mock("next/server", () => ({ after: (work: () => unknown) => work() }));

const here = { id: "localhost", origin: "http://localhost:3000" };
const party = { id: here.id, origins: [here.origin] };
const asked = (at = now()) => ({ at, userAgent: "Firefox" });

beforeEach(() => {
  jar.clear();
  from.address += 1;
});

async function keeps(viewer: Viewer, device = newAuthenticator(here), lies: Lies = {}, at = asked()) {
  const { challenge } = await passkeyWanted(viewer, "robin@people.example", party, asked());
  const made = readNewPasskey(device.make(challenge, lies));
  return made && keepPasskey(viewer, made, "Laptop", party, at);
}

/** Somebody with a passkey, and the device that has it. */
async function somebody() {
  const viewer = await newViewer();
  const device = newAuthenticator(here);
  expect(await keeps(viewer, device)).toBe("added");
  const handle = Buffer.from(viewer.id.replaceAll("-", ""), "hex").toString("base64url");
  const enter = async (lies?: Lies, whose = handle) =>
    checkPasskey(device.answer((await passkeyAsked(party)).challenge, whose, lies));
  return { viewer, device, handle, enter };
}

const kindsOf = async ({ id }: Viewer) =>
  (await system().select().from(securityEvents).where(eq(securityEvents.accountId, id))).map(
    ({ kind }) => kind,
  );

describe("a passkey", () => {
  test("lets its owner in, says so by its name, and is in the history", async () => {
    const { viewer, enter } = await somebody();
    const letIn = { kind: "right", accountId: viewer.id, version: 1, by: "Laptop" };
    expect(await enter()).toEqual(letIn);
    expect(await enter()).toEqual(letIn);
    expect(await kindsOf(viewer)).toEqual(["passkey-added"]);
    expect((await passkeysOf(viewer))[0]).toMatchObject({ name: "Laptop", counter: 2 });
    expect((await passkeysOf(viewer))[0]?.lastUsedAt).not.toBeNull();
  });

  test("answers a challenge once, however often the answer is sent at once", async () => {
    const { device, handle } = await somebody();
    const { challenge } = await passkeyAsked(party);
    const answer = device.answer(challenge, handle);
    const cookies = [...jar];
    const tries = await Promise.all(
      Array.from({ length: 10 }, () => {
        for (const [name, value] of cookies) jar.set(name, value);
        return checkPasskey(answer);
      }),
    );
    expect(tries.filter(({ kind }) => kind === "right")).toHaveLength(1);
    for (const [name, value] of cookies) jar.set(name, value);
    expect(await checkPasskey(answer)).toEqual({ kind: "wrong" });
  });

  test("answers nothing but what this browser was asked, within five minutes", async () => {
    const { device, handle } = await somebody();
    const { challenge } = await passkeyAsked(party);
    const answer = device.answer(challenge, handle);
    jar.clear();
    expect(await checkPasskey(answer)).toEqual({ kind: "wrong" });
    await passkeyAsked(party); // another browser's
    expect(await checkPasskey(answer)).toEqual({ kind: "wrong" });
    const viewer = await newViewer();
    expect(await keeps(viewer, undefined, {}, asked(secondsAfter(now(), 5 * 60 + 1)))).toBe("unproven");
  });

  const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const lies: [string, Lies][] = [
    ["of another site", { origin: "https://evil.example" }],
    ["of a page under another port", { origin: "http://localhost:4000" }],
    ["for another site", { rpId: "evil.example" }],
    ["that was made for something else", { type: "payment.get" }],
    ["whose owner wasn't known by the device", { verified: false }],
  ];

  test.each([...lies, ["by another key", { key: other }] as [string, Lies]])(
    "doesn't let in with an answer %s, and its owner can read of it",
    async (_, lie) => {
      const { viewer, enter } = await somebody();
      expect(await enter(lie)).toEqual({ kind: "wrong" });
      await vi.waitFor(async () => expect(await kindsOf(viewer)).toContain("wrong-passkey"));
      expect((await enter()).kind).toBe("right");
    },
  );

  test.each(lies)("isn't kept with an answer %s", async (_, lie) => {
    const viewer = await newViewer();
    expect(await keeps(viewer, undefined, lie)).toBe("unproven");
    expect(await passkeysOf(viewer)).toEqual([]);
  });

  test("that says it was used less often than before may be a copy, and doesn't let in", async () => {
    const { device, enter } = await somebody();
    device.counter = 40;
    expect((await enter()).kind).toBe("right");
    device.counter = 30;
    expect(await enter()).toEqual({ kind: "wrong" });
  });

  test("that never counts lets in all the same", async () => {
    const { device, enter } = await somebody();
    for (let n = 0; n < 2; n += 1) {
      device.counter = -1;
      expect((await enter()).kind).toBe("right");
    }
  });

  test("lets nobody into another's account, nor two accounts have one", async () => {
    const { device, enter } = await somebody();
    const another = await newViewer();
    const theirs = Buffer.from(another.id.replaceAll("-", ""), "hex").toString("base64url");
    expect(await enter({}, theirs)).toEqual({ kind: "wrong" });
    expect(await keeps(another, device)).toBe("known");
    const { challenge } = await passkeyWanted(another, "", party, asked());
    const made = readNewPasskey(newAuthenticator(here).make(challenge));
    expect(made && (await keepPasskey(await newViewer(), made, "Theirs", party, asked()))).toBe("unproven");
  });

  test("that was removed lets nobody in, and only its owner removes it", async () => {
    const { viewer, enter } = await somebody();
    const [{ id = "" } = {}] = await passkeysOf(viewer);
    expect(await removePasskey(await newViewer(), id, asked())).toBe(false);
    expect((await enter()).kind).toBe("right");
    expect(await removePasskey(viewer, id, asked())).toBe(true);
    expect(await enter()).toEqual({ kind: "wrong" });
    expect(await kindsOf(viewer)).toEqual(["passkey-added", "passkey-removed"]);
  });

  test("lets nobody into an account that is closed, nor once a link has set a new password", async () => {
    const { viewer, enter } = await somebody();
    const closed = (disabledAt: string | null) =>
      system().update(accounts).set({ disabledAt }).where(eq(accounts.id, viewer.id));
    await closed(now());
    expect(await enter()).toEqual({ kind: "disabled" });
    await closed(null);
    expect((await enter()).kind).toBe("right");
    await resetPassword(hashOfToken(await makeLink("reset", viewer.id, now())), "new", asked());
    expect(await enter()).toEqual({ kind: "wrong" });
  });

  test("finds room for twenty, also of ten side by side", async () => {
    const viewer = await newViewer();
    for (let n = 0; n < 19; n += 1) expect(await keeps(viewer)).toBe("added");
    const tries = await tenSideBySide(() =>
      addPasskey(
        viewer,
        { credentialId: crypto.randomUUID(), publicKey: "none", counter: 0, transports: [], name: "Late" },
        asked(),
      ),
    );
    expect(tries.sort()).toEqual(["added", ...Array(9).fill("full")]);
  });

  test("is counted as wrong passwords are: fifty tries a quarter of an hour for each network address", async () => {
    const { enter } = await somebody();
    for (let n = 0; n < 50; n += 1) expect((await checkPasskey("{}")).kind).toBe("wrong");
    expect((await checkPasskey("{}")).kind).toBe("wait");
    expect((await enter()).kind).toBe("wait");
  });

  test("names no maker: a certificate would be looked up where a stranger says", async () => {
    const viewer = await newViewer();
    vi.mocked(verifyRegistrationResponse).mockClear();
    const stmt = new Map<string, unknown>([
      ["alg", -7],
      ["sig", Buffer.alloc(70)],
      ["x5c", Buffer.alloc(9)],
    ]);
    for (const fmt of ["packed", "tpm", "android-key", "fido-u2f", "apple", "android-safetynet"]) {
      const attestation = new Map<string, unknown>([
        ["fmt", fmt],
        ["attStmt", stmt],
      ]);
      expect(await keeps(viewer, undefined, { attestation }), fmt).toBe("unproven");
    }
    expect(verifyRegistrationResponse).not.toHaveBeenCalled();
  });

  test("is kept so that a copy of the database answers no challenge", async () => {
    await somebody();
    const { challenge } = await passkeyAsked(party);
    expect(await everything(superuser)).not.toContain(challenge);
  });
});

describe("whom passkeys are for", () => {
  test("is localhost where no address is configured, and nobody under a bare number", () => {
    expect(relyingParty("localhost:3000")).toEqual(party);
    for (const other of ["127.0.0.1:3000", "[::1]:3000", "evil.example", "localhost:4000", null])
      expect(relyingParty(other)).toBeNull();
  });

  test("is the configured name, whatever Host it was asked with", async () => {
    const configured = async (APP_URL: string) => {
      vi.resetModules();
      vi.stubEnv("APP_URL", APP_URL);
      const { relyingParty: of } = await import("@/lib/auth/relying-party");
      return ["evil.example", "localhost:3000", null].map((host) => of(host));
    };
    const own = { id: "afterword.example", origins: ["https://afterword.example"] };
    expect(await configured("https://afterword.example/")).toEqual([own, own, own]);
    expect(await configured("http://192.0.2.1:3000")).toEqual([null, null, null]);
    expect(await configured("http://[::1]:3000")).toEqual([null, null, null]);
    vi.unstubAllEnvs();
  });
});
