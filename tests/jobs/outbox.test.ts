import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { system, writing } from "@/db/client";
import { accounts, applications, reminders } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import { accountsToLookAt } from "@/lib/jobs/accounts";
import { type Carriers, carriers } from "@/lib/jobs/carriers";
import { deliver } from "@/lib/jobs/deliver";
import { look } from "@/lib/jobs/look";
import { takeUp, waitingReminders } from "@/lib/jobs/outbox";
import type { Letter } from "@/lib/mail/letter";
import type { Delivery } from "@/lib/mail/send";
import { stopClock } from "../support/clock";
import { newApplication, newContact, newInterview, newViewer } from "../support/people";

process.env.APP_URL = "https://afterword.example";
process.env.SMTP_URL = "smtp://127.0.0.1:9";
process.env.MAIL_FROM = "hello@afterword.example";
// The tests' interview was held on Wednesday, from 18:42 to 19:42 in UTC; in New York it is four hours earlier.
const thursday = "2026-06-11T12:00:00.000Z";
const setClock = stopClock("2026-06-10T20:00:00.000Z");

/** Somebody with an interview behind them and a thank-you to write, looked at on the evening of that day. */
async function somebody() {
  setClock("2026-06-10T20:00:00.000Z");
  const viewer = await newViewer();
  const application = await newApplication(viewer, { employer: "Larkspur" });
  const contact = await newContact(viewer, application);
  const interview = await newInterview(viewer, application, [contact]);
  await look(viewer.id, "2026-06-10T20:00:00.000Z");
  return { viewer, application, contact, interview };
}

interface Sent {
  to: string;
  letter: Letter;
  headers: Record<string, string>;
}

/** A transport that keeps what it is given and answers as it is told. */
function recorder(answer: Delivery = { kind: "taken", answer: "250 kept" }) {
  const sent: Sent[] = [];
  const letter: Carriers["letter"] = async (to, letter, headers = {}) => {
    sent.push({ to, letter, headers });
    return answer;
  };
  return { sent, send: { ...carriers, letter } };
}

const rowsOf = (viewer: Viewer) =>
  system().select().from(reminders).where(eq(reminders.accountId, viewer.id));

async function lookAndDeliver(viewer: Viewer, at: string, send: Carriers) {
  for (const id of await look(viewer.id, at)) await deliver(id, at, send);
}

describe("a reminder", () => {
  test("is claimed by the look at its hour, sent once, and noted with the server's answer", async () => {
    const { viewer } = await somebody();
    const { sent, send } = recorder();
    await lookAndDeliver(viewer, thursday, send);
    await lookAndDeliver(viewer, secondsAfter(thursday, 60), send);
    expect(sent.map(({ to, letter }) => [to, letter.subject])).toEqual([
      [`${viewer.id}@people.example`, "Thank Dana Whitfield, Larkspur"],
    ]);
    expect(await rowsOf(viewer)).toMatchObject([
      {
        kind: "digest",
        about: "2026-06-11",
        state: "sent",
        answer: "250 kept",
        tries: 1,
        settledAt: thursday,
      },
    ]);
  });

  test("goes out once, however many look and send at once", async () => {
    const { viewer } = await somebody();
    const { sent, send } = recorder();
    const claimed = (await Promise.all(Array.from({ length: 8 }, () => look(viewer.id, thursday)))).flat();
    expect(claimed).toHaveLength(1);
    await Promise.all(Array.from({ length: 8 }, () => deliver(claimed[0] as string, thursday, send)));
    expect(sent).toHaveLength(1);
  });

  test("that was claimed and not sent, since the process ended there, is found and sent", async () => {
    const { viewer } = await somebody();
    const [id] = await look(viewer.id, thursday);
    expect(await waitingReminders(thursday, 5000)).toContain(id);
    const { sent, send } = recorder();
    await deliver(String(id), secondsAfter(thursday, 5), send);
    expect(sent).toHaveLength(1);
  });

  test("of which nobody knows whether it went out is sent once more under the same id, and then never", async () => {
    const { viewer } = await somebody();
    const [id = ""] = await look(viewer.id, thursday);
    const { sent, send } = recorder();
    const letter: Carriers["letter"] = async (...args) => {
      await send.letter(...args);
      throw new Error("the process ends between sent and noted");
    };
    const killed = { ...send, letter };
    await expect(deliver(id, thursday, killed)).rejects.toThrow("ends");
    // Nobody else takes it up while it may still be in hand.
    await deliver(id, secondsAfter(thursday, 60), send);
    expect(sent).toHaveLength(1);
    await expect(deliver(id, secondsAfter(thursday, 601), killed)).rejects.toThrow("ends");
    await deliver(id, secondsAfter(thursday, 1300), send);
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ headers }) => headers["Message-ID"]))).toEqual(
      new Set([`<${id}@afterword.example>`]),
    );
    expect(await rowsOf(viewer)).toMatchObject([{ state: "skipped", answer: "unknown" }]);
  });

  test("that the server doesn't take now is tried again, each time later, while it still makes sense", async () => {
    const { viewer } = await somebody();
    const [id = ""] = await look(viewer.id, thursday);
    const busy = recorder({ kind: "not-now", answer: "451 later", perhaps: false });
    let at = thursday;
    const waits: number[] = [];
    for (let left = 12; left > 0; left -= 1) {
      await deliver(id, at, busy.send);
      const [row] = await rowsOf(viewer);
      if (row?.state !== "claimed") break;
      waits.push((Date.parse(row.heldUntil) - Date.parse(at)) / 60_000);
      at = row.heldUntil;
    }
    expect(waits.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 32, 60]);
    expect(await rowsOf(viewer)).toMatchObject([{ state: "skipped", answer: "too-late" }]);
    expect(busy.sent.length).toBe(waits.length);
  });

  test("says what is so when it goes out, and nothing where nothing is left to say", async () => {
    const { viewer, application } = await somebody();
    const [id = ""] = await look(viewer.id, thursday);
    await writing(viewer.id, (db) =>
      db
        .update(applications)
        .set({ outcome: "withdrawn", outcomeAt: thursday, over: "closed", overAt: thursday })
        .where(and(eq(applications.userId, viewer.id), eq(applications.id, application))),
    );
    const { sent, send } = recorder();
    await deliver(id, secondsAfter(thursday, 60), send);
    expect(sent).toEqual([]);
    expect(await rowsOf(viewer)).toMatchObject([{ state: "skipped", answer: "not-needed" }]);
  });

  test("that nobody was there to send is noted as too late, and nothing of it comes at night", async () => {
    const { viewer } = await somebody();
    const { sent, send } = recorder();
    await lookAndDeliver(viewer, "2026-06-12T18:00:00.000Z", send);
    expect(sent).toEqual([]);
    const skipped = (await rowsOf(viewer)).map(({ kind, about, answer }) => `${kind} ${about} ${answer}`);
    expect(skipped.filter((one) => one.startsWith("digest"))).toEqual([
      "digest 2026-06-11 too-late",
      "digest 2026-06-12 too-late",
    ]);
  });
});

describe("an account", () => {
  test("is looked at after anything was written to it, and then when the look has said", async () => {
    const { viewer } = await somebody();
    const waits = async (at: string) => (await accountsToLookAt(at, 5000)).includes(viewer.id);
    expect(await waits("2026-06-11T11:59:59.000Z")).toBe(false);
    expect(await waits(thursday)).toBe(true);
    setClock("2026-06-10T22:00:00.000Z");
    await newApplication(viewer);
    expect(await waits("2026-06-10T22:00:00.000Z")).toBe(true);
  });

  test("that is written to while it is looked at is looked at again: no write is lost", async () => {
    const { viewer } = await somebody();
    await Promise.all([
      ...Array.from({ length: 5 }, () => look(viewer.id, thursday)),
      ...Array.from({ length: 5 }, () => newApplication(viewer)),
    ]);
    const [row] = await system().select().from(accounts).where(eq(accounts.id, viewer.id));
    await look(viewer.id, thursday);
    const [after] = await system().select().from(accounts).where(eq(accounts.id, viewer.id));
    // Either it stays marked, or what the last look has said is said of it as it is.
    if (String(row?.nextLookAt) > thursday) expect(row?.nextLookAt).toBe(after?.nextLookAt);
  });

  test("that is disabled is neither looked at nor written to", async () => {
    const { viewer } = await somebody();
    const [id = ""] = await look(viewer.id, thursday);
    await system().update(accounts).set({ disabledAt: thursday }).where(eq(accounts.id, viewer.id));
    const { sent, send } = recorder();
    await deliver(id, thursday, send);
    expect([sent, await look(viewer.id, "2026-06-12T12:00:00.000Z")]).toEqual([[], []]);
    expect(await accountsToLookAt("2026-07-01T00:00:00.000Z", 5000)).not.toContain(viewer.id);
  });

  test("whose address has refused ten letters in a row is sent no more, and one that takes a letter starts anew", async () => {
    const { viewer } = await somebody();
    const no = recorder({ kind: "refused", answer: "550 no such mailbox" });
    const yes = recorder();
    const refusals = async () => {
      const [row] = await system().select().from(accounts).where(eq(accounts.id, viewer.id));
      return [row?.mailRefusals, row?.mailOffSince];
    };
    const some = async (count: number, send: Carriers) => {
      for (let left = count; left > 0; left -= 1) {
        const id = crypto.randomUUID();
        const about = "2026-06-11";
        await system().delete(reminders).where(eq(reminders.accountId, viewer.id));
        await system()
          .insert(reminders)
          .values({
            ...{ id, accountId: viewer.id, kind: "digest", about, at: thursday, state: "claimed" },
            ...{ until: secondsAfter(thursday, 3600), heldUntil: thursday },
          });
        await deliver(id, thursday, send);
      }
    };
    await some(9, no.send);
    expect(await refusals()).toEqual([9, null]);
    await some(1, yes.send);
    expect(await refusals()).toEqual([0, null]);
    await some(12, no.send);
    expect(await refusals()).toEqual([10, thursday]);
    expect(no.sent).toHaveLength(19);
    expect(await rowsOf(viewer)).toMatchObject([{ state: "skipped", answer: "mail-off" }]);
  });

  test("takes up a reminder once, however many reach for it", async () => {
    const { viewer } = await somebody();
    const [id = ""] = await look(viewer.id, thursday);
    const taken = await Promise.all(Array.from({ length: 10 }, () => takeUp(id, thursday)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});
