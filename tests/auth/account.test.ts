import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { system } from "@/db/client";
import { accounts, oneTimeLinks, securityEvents, sessions } from "@/db/schema";
import { changeAddress, confirmAddress } from "@/lib/auth/change-address";
import { historyOf, noteEvent } from "@/lib/auth/events";
import { makeLink } from "@/lib/auth/links";
import { changePassword, endSession, sessionsOf, signOutEverywhere } from "@/lib/auth/sessions";
import { hashOfToken } from "@/lib/auth/token";
import { type Viewer, viewerOf } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";
import { newViewer } from "../support/people";

const asked = (at = now()) => ({ at, userAgent: "Firefox" });
const accountOf = async (id: string) =>
  (await system().select().from(accounts).where(eq(accounts.id, id)))[0];

async function anotherSession({ id }: Viewer, version = 1): Promise<Viewer> {
  const sessionId = crypto.randomUUID();
  await system()
    .insert(sessions)
    .values({
      ...{ id: sessionId, accountId: id, version, createdAt: now() },
      ...{ expiresAt: "2199-01-01T00:00:00.000Z", userAgent: "Safari" },
    });
  return viewerOf(id, sessionId);
}

describe("where one is signed in", () => {
  test("are the sign-ins that are good still, one's own alone, the last used first", async () => {
    const viewer = await newViewer();
    const [other] = [await anotherSession(viewer), await newViewer()];
    await anotherSession(viewer, 0);
    await system().update(sessions).set({ lastUsedAt: now() }).where(eq(sessions.id, viewer.sessionId));
    await system()
      .update(sessions)
      .set({ lastUsedAt: secondsAfter(now(), -60) })
      .where(eq(sessions.id, other.sessionId));
    expect((await sessionsOf(viewer)).map(({ id }) => id)).toEqual([viewer.sessionId, other.sessionId]);
  });

  test("can be ended one by one, and no one else's", async () => {
    const [viewer, stranger] = [await newViewer(), await newViewer()];
    expect(await endSession(viewer.id, stranger.sessionId)).toBeNull();
    expect(await sessionsOf(stranger)).toHaveLength(1);
    expect(await endSession(viewer.id, viewer.sessionId)).toEqual({ userAgent: "" });
    expect(await sessionsOf(viewer)).toEqual([]);
  });

  test("can be ended all at once, but for this one or not, also one that opens at that moment", async () => {
    const viewer = await newViewer();
    await anotherSession(viewer);
    await signOutEverywhere(viewer, viewer.sessionId, asked());
    await anotherSession(viewer, 1); // its password was checked before
    expect((await sessionsOf(viewer)).map(({ id }) => id)).toEqual([viewer.sessionId]);
    await signOutEverywhere(viewer, null, asked());
    expect(await sessionsOf(viewer)).toEqual([]);
  });

  test("end when the password changes, and with them a link that would set another", async () => {
    const viewer = await newViewer();
    await anotherSession(viewer);
    await makeLink("reset", viewer.id, now());
    await changePassword(viewer.id, "new", viewer.sessionId, asked());
    expect((await sessionsOf(viewer)).map(({ id }) => id)).toEqual([viewer.sessionId]);
    const links = system().select().from(oneTimeLinks).where(eq(oneTimeLinks.accountId, viewer.id));
    expect(await links).toEqual([]);
  });
});

describe("another sign-in address", () => {
  test("is taken at once, in the form in which addresses are kept; other sign-ins end", async () => {
    const viewer = await newViewer();
    await anotherSession(viewer);
    const before = (await accountOf(viewer.id))?.email;
    const next = `Robin.${viewer.id}@PEOPLE.example`;
    expect(await changeAddress(viewer.id, next, viewer.sessionId, asked())).toEqual({
      before,
      now: next.toLowerCase(),
    });
    expect((await accountOf(viewer.id))?.email).toBe(next.toLowerCase());
    expect(await sessionsOf(viewer)).toHaveLength(1);
  });

  test("that somebody else has stays theirs, also when two want it at once", async () => {
    const [viewer, other, third] = [await newViewer(), await newViewer(), await newViewer()];
    const theirs = String((await accountOf(other.id))?.email);
    expect(await changeAddress(viewer.id, theirs, null, asked())).toBe("taken");
    const free = `${crypto.randomUUID()}@people.example`;
    const both = await Promise.all([viewer, third].map(({ id }) => changeAddress(id, free, null, asked())));
    expect(both.filter((one) => one === "taken")).toHaveLength(1);
  });

  test("by a link is the one it was sent to, once, within thirty minutes, and every sign-in ends", async () => {
    const viewer = await newViewer();
    const next = `${crypto.randomUUID()}@people.example`;
    const hash = hashOfToken(await makeLink("address", viewer.id, now(), next));
    expect(await confirmAddress(hash, asked(secondsAfter(now(), 30 * 60)))).toBe("dead");
    expect(await confirmAddress(hash, asked())).toMatchObject({ now: next });
    expect(await confirmAddress(hash, asked())).toBe("dead");
    expect(await sessionsOf(viewer)).toEqual([]);
    const reset = hashOfToken(await makeLink("reset", viewer.id, now()));
    expect(await confirmAddress(reset, asked())).toBe("dead");
  });
});

describe("an account's history", () => {
  const kindsOf = async (viewer: Viewer) => (await historyOf(viewer, 9999)).map(({ kind }) => kind);

  test("is told to its owner alone, the latest first, a page at a time", async () => {
    const [viewer, stranger] = [await newViewer(), await newViewer()];
    for (let n = 0; n < 5; n += 1) await noteEvent(viewer.id, "feed-made", asked(), `number ${n}`);
    const first = await historyOf(viewer, 3);
    expect(first.map(({ about }) => about)).toHaveLength(3);
    const rest = await historyOf(viewer, 3, first.at(-1)?.id);
    expect(new Set([...first, ...rest].map(({ about }) => about)).size).toBe(5);
    expect(await historyOf(stranger, 9)).toEqual([]);
    expect(await historyOf(stranger, 9, first[0]?.id)).toEqual([]);
  });

  test("counts the wrong passwords of a day in one row", async () => {
    const viewer = await newViewer();
    for (let n = 0; n < 7; n += 1) await noteEvent(viewer.id, "wrong-password", asked());
    expect(await historyOf(viewer, 9)).toMatchObject([{ kind: "wrong-password", times: 7 }]);
    await noteEvent(viewer.id, "wrong-password", asked(secondsAfter(now(), 25 * 60 * 60)));
    expect((await historyOf(viewer, 9)).map(({ times }) => times)).toEqual([1, 7]);
  });

  test("is kept for 180 days, and is a thousand events at most", async () => {
    const viewer = await newViewer();
    await noteEvent(viewer.id, "enabled", asked(secondsAfter(now(), -181 * 24 * 60 * 60)));
    await noteEvent(viewer.id, "signed-in", asked());
    expect(await kindsOf(viewer)).toEqual(["signed-in"]);
    const many = Array.from({ length: 1100 }, (_, n) => ({
      ...{ id: crypto.randomUUID(), accountId: viewer.id, kind: "signed-in" },
      at: secondsAfter(now(), -n - 1),
    }));
    await system().insert(securityEvents).values(many);
    await noteEvent(viewer.id, "feed-made", asked());
    const kinds = await kindsOf(viewer);
    expect([kinds.length, kinds[0]]).toEqual([1000, "feed-made"]);
  });
});
