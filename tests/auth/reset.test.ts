import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { system } from "@/db/client";
import { accounts, knownDevices, secondSteps, securityEvents, sessions, signInAttempts } from "@/db/schema";
import { identitiesOf, linkIdentity } from "@/lib/auth/identities";
import { linkOf, makeLink } from "@/lib/auth/links";
import { addPasskey, passkeysOf } from "@/lib/auth/passkeys";
import { resetPassword } from "@/lib/auth/reset";
import { secondStepOf } from "@/lib/auth/second-step";
import { hashOfToken } from "@/lib/auth/token";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";
import { everything } from "../support/canary";
import { newViewer } from "../support/people";
import { superuser } from "../support/walls";

const asked = () => ({ at: now(), userAgent: "Firefox" });
const hashOf = async (id: string) =>
  (await system().select().from(accounts).where(eq(accounts.id, id)))[0]?.passwordHash;

async function linkFor(id: string) {
  const token = await makeLink("reset", id, now());
  return { token, hash: hashOfToken(token) };
}

describe("a link for a new password", () => {
  test("is kept as its hash alone", async () => {
    const { id } = await newViewer();
    const { token, hash } = await linkFor(id);
    const held = await everything(superuser);
    expect(held).not.toContain(token);
    expect(held).toContain(hash);
  });

  test("sets it once, however often it is used at once", async () => {
    const { id } = await newViewer();
    const { hash } = await linkFor(id);
    const tries = await Promise.all(
      Array.from({ length: 10 }, (_, n) => resetPassword(hash, `hash ${n}`, asked())),
    );
    const worked = tries.flatMap((one, n) => (one ? [n] : []));
    expect(worked).toHaveLength(1);
    expect(await hashOf(id)).toBe(`hash ${worked[0]}`);
  });

  test("does nothing after thirty minutes, nor once another was asked for", async () => {
    const { id } = await newViewer();
    const first = await linkFor(id);
    const late = { ...asked(), at: secondsAfter(now(), 30 * 60) };
    expect(await resetPassword(first.hash, "late", late)).toBeNull();
    const second = await linkFor(id);
    expect(await linkOf("reset", first.hash, now())).toBeNull();
    expect(await resetPassword(first.hash, "replaced", asked())).toBeNull();
    expect(await resetPassword(second.hash, "set", asked())).toMatchObject({ id });
    expect(await hashOf(id)).toBe("set");
  });

  test("ends every session and known browser, and the guesses of strangers hold nobody up", async () => {
    const { id } = await newViewer();
    const stays = await newViewer();
    const [account] = await system().select().from(accounts).where(eq(accounts.id, id));
    await system().insert(knownDevices).values({ accountId: id, deviceHash: "d", createdAt: now() });
    const keys = [`account:${account?.email}`, `device:${id}:d`, `password-change:${id}`];
    for (const key of [...keys, `password-change:${stays.id}`])
      await system()
        .insert(signInAttempts)
        .values({ key, attempts: 9, countedFrom: now(), waitUntil: now() });
    await resetPassword((await linkFor(id)).hash, "new", asked());
    const sessionsOf = (one: string) => system().select().from(sessions).where(eq(sessions.accountId, one));
    expect(await sessionsOf(id)).toEqual([]);
    expect(await sessionsOf(stays.id)).toHaveLength(1);
    expect(await system().select().from(knownDevices).where(eq(knownDevices.accountId, id))).toEqual([]);
    const held = (await system().select().from(signInAttempts)).map(({ key }) => key);
    for (const key of keys) expect(held).not.toContain(key);
    expect(held).toContain(`password-change:${stays.id}`);
    const told = await system().select().from(securityEvents).where(eq(securityEvents.accountId, id));
    expect(told).toMatchObject([{ kind: "password-reset", userAgent: "Firefox" }]);
  });

  test("ends passkeys and sign-ins elsewhere, and leaves the code at sign-in as it is", async () => {
    const [one, stays] = [await newViewer(), await newViewer()];
    for (const { id } of [one, stays]) {
      const known = { issuer: "https://id.example", subject: id };
      expect(await linkIdentity(id, known, asked())).toBe(true);
      const passkey = { credentialId: id, publicKey: "none", counter: 0, transports: [], name: "Laptop" };
      expect(await addPasskey(id === one.id ? one : stays, passkey, asked())).toBe("added");
      await system()
        .insert(secondSteps)
        .values({ accountId: id, sealedSecret: "none", confirmedAt: now(), createdAt: now() });
    }
    await resetPassword((await linkFor(one.id)).hash, "new", asked());
    const left = async (viewer: Viewer) => {
      const [keys, known] = [await passkeysOf(viewer), await identitiesOf(viewer)];
      return [keys.length, known.length, (await secondStepOf(viewer.id)).on];
    };
    expect(await left(one)).toEqual([0, 0, true]);
    expect(await left(stays)).toEqual([1, 1, true]);
  });

  test("does nothing for an account that is disabled", async () => {
    const { id } = await newViewer();
    const { hash } = await linkFor(id);
    await system().update(accounts).set({ disabledAt: now() }).where(eq(accounts.id, id));
    expect(await linkOf("reset", hash, now())).toBeNull();
    expect(await resetPassword(hash, "new", asked())).toBeNull();
    expect(await hashOf(id)).toBe("none");
  });
});
