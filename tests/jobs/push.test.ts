import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { system } from "@/db/client";
import { reminders } from "@/db/schema";
import { takeOver } from "@/lib/auth/devices";
import { endSession, signOutEverywhere } from "@/lib/auth/sessions";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import { deliver } from "@/lib/jobs/deliver";
import { devicesOf, keepDevice, openDevices, removeDevice } from "@/lib/jobs/devices";
import { healthOf, stoppedWays } from "@/lib/jobs/health";
import { look } from "@/lib/jobs/look";
import { pushKeys } from "@/lib/push/keys";
import { deviceInput } from "@/lib/push/schema";
import { type Subscription, sendPush } from "@/lib/push/send";
import { likelyCarrier, serviceOf } from "@/lib/push/services";
import { changeProfile } from "@/lib/settings/queries";
import { stopClock } from "../support/clock";
import { newApplication, newContact, newInterview, newViewer } from "../support/people";
import { aSubscription, openPushService, type Posted, readBy, signedClaims } from "../support/push-service";

// The tests' interview was held on Wednesday, from 18:42 to 19:42 in UTC; in New York it is four hours earlier.
const wednesday = "2026-06-10T20:00:00.000Z";
const thursday = "2026-06-11T12:00:00.000Z";
const setClock = stopClock(wednesday);

const service = await openPushService();
process.env.PUSH_SERVICES = service.origin;
process.env.APP_URL = "https://afterword.example";
afterAll(() => service.close());
beforeEach(() => {
  service.answer = { status: 201 };
});

/** Somebody with a thank-you to write and a browser that shows reminders; no mail server is there. */
async function somebody(profile: Parameters<typeof newViewer>[0] = {}) {
  const viewer = await newViewer(profile);
  const application = await newApplication(viewer, { employer: "Larkspur" });
  const contact = await newContact(viewer, application);
  await newInterview(viewer, application, [contact]);
  const device = await newDevice(viewer);
  await look(viewer.id, wednesday);
  return { viewer, device };
}

async function newDevice(viewer: Viewer, deviceHash: string = crypto.randomUUID(), at = wednesday) {
  const subscription = aSubscription(service.origin);
  const browser = { deviceHash, userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36" };
  expect(await keepDevice(viewer, subscription, browser, at)).toBe(true);
  const row = (await devicesOf(viewer)).find((one) => one.deviceHash === deviceHash);
  return { ...subscription, id: String(row?.id) };
}

const rowsOf = (viewer: Viewer) =>
  system().select().from(reminders).where(eq(reminders.accountId, viewer.id));

const deviceRow = async (viewer: Viewer) => (await devicesOf(viewer))[0];

async function lookAndDeliver(viewer: Viewer, at: string) {
  for (const id of await look(viewer.id, at)) await deliver(id, at);
}

const only = (posted: Posted[]) => posted[0] as Posted;

/** Has so many reminders fall due, one after the other, as on so many mornings. */
async function some(count: number, viewer: Viewer, way: string) {
  for (let left = count; left > 0; left -= 1) {
    const id = crypto.randomUUID();
    await system().delete(reminders).where(eq(reminders.accountId, viewer.id));
    await system()
      .insert(reminders)
      .values({
        ...{ id, accountId: viewer.id, kind: "digest", about: "2026-06-11", way, at: thursday },
        ...{ state: "claimed", until: secondsAfter(thursday, 3600), heldUntil: thursday },
      });
    await deliver(id, thursday);
  }
}

describe("a reminder on a device", () => {
  test("is read by that browser alone, says how much there is, and is signed by this Afterword", async () => {
    const { viewer, device } = await somebody();
    await lookAndDeliver(viewer, thursday);
    await lookAndDeliver(viewer, secondsAfter(thursday, 60));
    expect(service.to(device)).toHaveLength(1);
    const posted = only(service.to(device));
    const [row] = await rowsOf(viewer);
    expect(JSON.parse(readBy(device, posted))).toEqual({
      title: "One thing to write today.",
      lang: "en",
      tag: row?.id,
    });
    expect(row).toMatchObject({ way: device.id, state: "sent", answer: "201", settledAt: thursday });
    const { aud, sub, key, exp } = signedClaims(posted);
    expect([aud, sub, key]).toEqual([service.origin, "https://afterword.example", pushKeys().publicKey]);
    expect(exp * 1000 - Date.now()).toBeLessThan(24 * 3600_000);
    // It is of use until noon in New York, and then not even to a browser that wakes up.
    expect(posted.headers).toMatchObject({ ttl: String(4 * 3600), topic: row?.id.replaceAll("-", "") });
    const stranger = aSubscription(service.origin);
    expect(() => readBy(stranger, posted)).toThrow();
  });

  test("comes in its account's language, and names no person and no employer in any", async () => {
    for (const [language, title] of [
      ["en", "One thing to write today."],
      ["de", "Heute: eine Nachricht."],
    ] as const) {
      const { viewer, device } = await somebody({ language });
      await lookAndDeliver(viewer, thursday);
      const text = readBy(device, only(service.to(device)));
      expect(JSON.parse(text)).toMatchObject({ title, lang: language });
      expect(text).not.toMatch(/Larkspur|Dana|Whitfield|Nwosu|example/);
    }
  });

  test("goes out once to each device, however many look and send at once", async () => {
    const { viewer, device } = await somebody();
    const other = await newDevice(viewer);
    const claimed = (await Promise.all(Array.from({ length: 6 }, () => look(viewer.id, thursday)))).flat();
    expect(claimed).toHaveLength(2);
    await Promise.all([...claimed, ...claimed, ...claimed].map((id) => deliver(id, thursday)));
    expect([service.to(device).length, service.to(other).length]).toEqual([1, 1]);
    expect((await rowsOf(viewer)).map(({ way }) => way).sort()).toEqual([device.id, other.id].sort());
  });

  test("doesn't go where its owner wants none, and nothing is claimed for it", async () => {
    const { viewer, device } = await somebody();
    await changeProfile(viewer, { reminderWays: ["mail"] });
    await lookAndDeliver(viewer, thursday);
    expect([await rowsOf(viewer), service.to(device)]).toEqual([[], []]);
  });

  test("that was claimed before its owner wanted none, or before its device was removed, isn't sent", async () => {
    for (const change of [
      (viewer: Viewer) => changeProfile(viewer, { reminderWays: ["mail"] }),
      (viewer: Viewer, id: string) => removeDevice(viewer.id, id),
    ]) {
      const { viewer, device } = await somebody();
      const [id = ""] = await look(viewer.id, thursday);
      await change(viewer, device.id);
      await deliver(id, thursday);
      expect(service.to(device)).toEqual([]);
      expect(await rowsOf(viewer)).toMatchObject([{ state: "skipped" }]);
    }
  });

  test("is tried again where the service has no time, each time later, and never as another", async () => {
    const { viewer, device } = await somebody();
    const [id = ""] = await look(viewer.id, thursday);
    let at = thursday;
    const waits: number[] = [];
    for (const status of [429, 500, 503]) {
      service.answer = { status };
      await deliver(id, at);
      const [row] = await rowsOf(viewer);
      waits.push((Date.parse(String(row?.heldUntil)) - Date.parse(at)) / 60_000);
      at = String(row?.heldUntil);
    }
    expect(waits).toEqual([1, 2, 4]);
    service.answer = { status: 201 };
    await deliver(id, at);
    const tags = service.to(device).map((posted) => JSON.parse(readBy(device, posted)).tag);
    expect(tags).toEqual([id, id, id, id]);
    expect(await rowsOf(viewer)).toMatchObject([{ state: "sent", tries: 4 }]);
    expect(await deviceRow(viewer)).toMatchObject({ refusals: 0 });
  });

  test("of which nobody knows whether it came is sent once more under the same tag, and then never", async () => {
    const { viewer, device } = await somebody();
    const [id = ""] = await look(viewer.id, thursday);
    service.answer = "hang up";
    for (const minutes of [0, 1, 3, 20]) await deliver(id, secondsAfter(thursday, minutes * 60));
    expect(service.to(device)).toHaveLength(2);
    expect(await rowsOf(viewer)).toMatchObject([{ state: "skipped", answer: "unknown" }]);
  });

  test("to a browser that is gone takes the browser off the list, and its owner is told until another is on it", async () => {
    for (const status of [404, 410]) {
      const { viewer, device } = await somebody();
      service.answer = { status, body: "no such subscription" };
      await lookAndDeliver(viewer, thursday);
      expect(await devicesOf(viewer)).toEqual([]);
      expect(await rowsOf(viewer)).toMatchObject([
        { way: device.id, state: "refused", answer: `${status} no such subscription` },
      ]);
      const gone = async (at: string) => {
        setClock(at);
        return (await stoppedWays(viewer)).gone;
      };
      expect(await gone(thursday)).toBe(thursday);
      expect(await gone(secondsAfter(thursday, 4 * 24 * 3600))).toBeNull();
      await newDevice(viewer, "another", secondsAfter(thursday, 60));
      expect(await gone(secondsAfter(thursday, 60))).toBeNull();
      setClock(wednesday);
    }
  });
});

describe("a device", () => {
  test("whose service has refused ten in a row is sent nothing more, and says so; a notice that is taken starts it anew", async () => {
    const { viewer, device } = await somebody();
    service.answer = { status: 403, body: "not you" };
    await some(9, viewer, device.id);
    expect(await deviceRow(viewer)).toMatchObject({ refusals: 9, offSince: null });
    service.answer = { status: 201 };
    await some(1, viewer, device.id);
    expect(await deviceRow(viewer)).toMatchObject({ refusals: 0, offSince: null });
    service.answer = { status: 403, body: "not you" };
    await some(12, viewer, device.id);
    expect(await deviceRow(viewer)).toMatchObject({
      refusals: 10,
      offSince: thursday,
      answer: "403 not you",
    });
    expect(service.to(device)).toHaveLength(20);
    expect(await rowsOf(viewer)).toMatchObject([{ state: "skipped", answer: "device-off" }]);
    expect([await openDevices(viewer.id), await stoppedWays(viewer)]).toEqual([
      [],
      { mail: null, device: thursday, gone: null },
    ]);
    expect(await healthOf(viewer)).toMatchObject({ stopped: { device: thursday } });
    await keepDevice(viewer, aSubscription(service.origin), await aBrowser(viewer), thursday);
    expect(await openDevices(viewer.id)).toEqual([device.id]);
  });

  test("is its owner's alone: nobody else removes it, and nobody has more than ten", async () => {
    const { viewer, device } = await somebody();
    const stranger = await newViewer();
    expect(await removeDevice(stranger.id, device.id)).toBe(false);
    expect(await devicesOf(stranger)).toEqual([]);
    for (let count = 1; count < 9; count += 1) await newDevice(viewer);
    const tries = Array.from({ length: 4 }, (_, n) =>
      keepDevice(viewer, aSubscription(service.origin), { deviceHash: `more ${n}`, userAgent: "" }, thursday),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect(await devicesOf(viewer)).toHaveLength(10);
    // A browser that is among them may say its new address.
    expect(await keepDevice(viewer, aSubscription(service.origin), await aBrowser(viewer), thursday)).toBe(
      true,
    );
    service.answer = { status: 403 };
    await some(1, viewer, device.id);
    expect(await removeDevice(viewer.id, device.id)).toBe(true);
    expect(await stoppedWays(viewer)).toEqual({ mail: null, device: null, gone: null });
  });

  test("ends with the sign-in that it was chosen in, and with all of them, but for the one that is kept", async () => {
    const asked = { at: thursday, userAgent: "" };
    const { viewer } = await somebody();
    await endSession(viewer.id, viewer.sessionId);
    expect(await devicesOf(viewer)).toEqual([]);
    const other = (await somebody()).viewer;
    const [device] = await devicesOf(other);
    const elsewhere = { deviceHash: "elsewhere", userAgent: "" };
    const another = { ...other, sessionId: crypto.randomUUID() };
    await keepDevice(another, aSubscription(service.origin), elsewhere, thursday);
    await signOutEverywhere(other, other.sessionId, asked);
    expect((await devicesOf(other)).map(({ id }) => id)).toEqual([device?.id]);
    await signOutEverywhere(other, null, asked);
    expect(await devicesOf(other)).toEqual([]);
  });

  test("outlasts a sign-in that only expires, and ends with the next one in the same browser", async () => {
    const { viewer } = await somebody();
    const stranger = (await somebody()).viewer;
    const { deviceHash } = await aBrowser(viewer);
    const next = crypto.randomUUID();
    await takeOver(viewer.id, deviceHash, next);
    await endSession(viewer.id, viewer.sessionId);
    expect(await devicesOf(viewer)).toHaveLength(1);
    await takeOver(stranger.id, deviceHash, next);
    await endSession(stranger.id, next);
    expect([await devicesOf(viewer), await devicesOf(stranger)].map(({ length }) => length)).toEqual([1, 1]);
    await endSession(viewer.id, next);
    expect(await devicesOf(viewer)).toEqual([]);
  });

  const aBrowser = async (viewer: Viewer) => {
    const { deviceHash = "", userAgent = "" } = (await deviceRow(viewer)) ?? {};
    return { deviceHash, userAgent };
  };
});

describe("an address that a browser names", () => {
  const given = ({ endpoint, p256dh, auth }: Subscription) => ({ endpoint, p256dh, auth });
  const known = [
    "https://fcm.googleapis.com/fcm/send/abc:def",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
    "https://wns2-par02p.notify.windows.com/w/?token=abc",
    "https://web.push.apple.com/QGuQ",
  ];
  const foreign = [
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com:8443/fcm/send/abc",
    "https://fcm.googleapis.com.evil.example/fcm/send/abc",
    "https://evilfcm.googleapis.com/",
    "https://evil.example/?fcm.googleapis.com",
    "https://fcm.googleapis.com@evil.example/",
    "https://somebody@fcm.googleapis.com/",
    "https://xpush.services.mozilla.com/",
    "https://evil.example#.push.apple.com",
    "https://169.254.169.254/latest/meta-data",
    "https://localhost/",
    "https://[::1]/",
    "http://127.0.0.1:5432/",
    `${service.origin.replace("127.0.0.1", "127.0.0.1.evil.example")}/`,
    "file:///etc/passwd",
    "javascript:alert(1)",
    "",
    "nowhere",
  ];

  test("is a known push service's, or one that the operator has named; nothing is posted to any other", async () => {
    const keys = aSubscription(service.origin);
    expect(known.map(serviceOf)).toEqual(["Google", "Mozilla", "Microsoft", "Apple"]);
    expect(serviceOf(keys.endpoint)).toBe(new URL(service.origin).host);
    for (const endpoint of [...known, keys.endpoint])
      expect(deviceInput.safeParse(given({ ...keys, endpoint })).success, endpoint).toBe(true);
    const posting = { id: crypto.randomUUID(), lasts: 60, urgent: false };
    const before = service.posted.length;
    for (const endpoint of foreign) {
      expect(deviceInput.safeParse(given({ ...keys, endpoint })).success, endpoint).toBe(false);
      expect(
        await sendPush({ ...keys, endpoint }, { title: "x", lang: "en" }, posting),
        endpoint,
      ).toMatchObject({
        kind: "refused",
      });
    }
    expect(service.posted.length).toBe(before);
  });

  test("leads nowhere else, and of a long answer only the beginning is kept", async () => {
    const device = aSubscription(service.origin);
    const posting = { id: crypto.randomUUID(), lasts: 60, urgent: false };
    const send = () => sendPush(device, { title: "x", lang: "en" }, posting);
    service.answer = { status: 307, location: `${service.origin}/elsewhere` };
    expect(await send()).toMatchObject({ kind: "refused" });
    expect(service.posted.filter(({ path }) => path === "/elsewhere")).toEqual([]);
    service.answer = { status: 400, body: "no\n".repeat(1_000_000) };
    const { kind, answer } = await send();
    expect([kind, answer.length < 400]).toEqual(["refused", true]);
  });

  test("comes with a key and a secret of the right size, and nothing else", () => {
    const { endpoint, p256dh, auth } = aSubscription(service.origin);
    const wrong = [
      { endpoint, p256dh, auth: "" },
      { endpoint, p256dh: auth, auth },
      { endpoint, p256dh: `${p256dh}=`, auth },
      { endpoint, p256dh, auth: "A".repeat(5000) },
      { endpoint: `${endpoint}${"a".repeat(2000)}`, p256dh, auth },
      { endpoint, p256dh },
    ];
    for (const input of wrong) expect(deviceInput.safeParse(input).success).toBe(false);
  });
});

test("instances that share a secret share the pair that push services know them by", () => {
  const { publicKey, privateKey } = pushKeys();
  expect(pushKeys()).toEqual({ publicKey, privateKey });
  const sizes = [publicKey, privateKey].map((key) => Buffer.from(key, "base64url").length);
  expect(sizes).toEqual([65, 32]);
});

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", "Mozilla"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36", "Google"],
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36 Edg/150.0", "Microsoft"],
  ["Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/150.0.0.0 Mobile Safari/537.36", "Google"],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15",
    "Apple",
  ],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/150.0 Mobile", "Apple"],
  ["curl/8.5.0", null],
])("of %s is said before it is asked that %s carries its reminders", (userAgent, carrier) => {
  expect(likelyCarrier(userAgent)).toBe(carrier);
});
