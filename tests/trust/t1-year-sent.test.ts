import { and, eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { system, writing } from "@/db/client";
import { accounts, applications, reminders } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Carriers } from "@/lib/jobs/carriers";
import { deliver } from "@/lib/jobs/deliver";
import { keepDevice } from "@/lib/jobs/devices";
import { look } from "@/lib/jobs/look";
import type { Instant } from "@/lib/policy/types";
import { expectedOf } from "../reminders/expected";
import { isQuietHour } from "../reminders/wall";
import { from, type Somebody, somebody, to } from "../reminders/years";
import { stopClock } from "../support/clock";
import { newApplication, newContact, newInterview, newTouch, newViewer } from "../support/people";
import { aSubscription } from "../support/push-service";
import { tried } from "../support/tried";

process.env.APP_URL = "https://afterword.example";
process.env.SMTP_URL = "smtp://127.0.0.1:9";
process.env.MAIL_FROM = "hello@afterword.example";
const people = process.env.TRUST_FULL ? 100 : 2;
const setClock = stopClock(from);
/** All that a notice may say: how much there is, and of what kind. */
const sayable = new RegExp(
  [
    /^\w+ (interviews?|things? to write)( and \w+ things? to write)? today\.$/,
    /^\w+ answers? (was|were) due by yesterday\.$/,
    /^There is still time for \w+ thank-yous?\.$/,
    /^An interview (begins soon|is coming up( today| tomorrow)?)\.$/,
    /^Time for a quiet look at your search\.$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
const figures = { sent: 0, wrong: 0 };
afterAll(() =>
  tried(
    "T1",
    `letter and notice of ${people} people's year, by the database and its outbox`,
    figures.sent,
    figures.wrong,
  ),
);

type Event = { at: Instant; happens: () => Promise<unknown> };

/** What somebody notes in a year, each at its time; gives the ids that their interviews came to have. */
function eventsOf(who: Somebody, viewer: Viewer) {
  const ids = new Map<string, string>();
  const events = who.applications.flatMap(({ known, application, interviewsKnown }): Event[] => {
    let applicationId = "";
    const contacts = new Map<string, string>();
    const { timeZone, playbook, workweek, outcome } = application;
    const begins = async () => {
      const row = { timeZone, playbookId: playbook.id, workdays: workweek.workdays, createdAt: known };
      applicationId = await newApplication(viewer, row);
      for (const [position, { id, role, email }] of application.contacts.entries()) {
        contacts.set(id, await newContact(viewer, applicationId, { role, email, position }));
      }
    };
    const named = (id: string | undefined) => (id === undefined ? null : (contacts.get(id) ?? null));
    return [
      { at: known, happens: begins },
      ...application.interviews.map((interview) => ({
        at: String(interviewsKnown[interview.id]),
        happens: async () => {
          const { id, startsAt, endsAt, promisedBy, cancelled, interviewers } = interview;
          const createdAt = String(interviewsKnown[id]);
          const row = { startsAt, endsAt, promisedBy, cancelledAt: cancelled ? createdAt : null, createdAt };
          const met = interviewers.map((one) => String(named(one)));
          ids.set(id, await newInterview(viewer, applicationId, met, row));
        },
      })),
      ...application.touches.map(({ at, direction, kind, contactId, interviewId, wantsReply }) => ({
        at,
        happens: () =>
          newTouch(viewer, applicationId, {
            ...{ direction, at, kind: kind ?? null, wantsReply: wantsReply ?? false },
            contactId: named(contactId),
            interviewId: interviewId === undefined ? null : (ids.get(interviewId) ?? null),
          }),
      })),
      ...(outcome ? [{ at: outcome.at, happens: () => ends(viewer, applicationId, outcome.at) }] : []),
    ];
  });
  return { ids, events: events.sort((a, b) => (a.at < b.at ? -1 : 1)) };
}

function ends(viewer: Viewer, id: string, outcomeAt: Instant) {
  return writing(viewer.id, (db) =>
    db
      .update(applications)
      .set({ outcome: "rejected", outcomeAt })
      .where(and(eq(applications.userId, viewer.id), eq(applications.id, id))),
  );
}

async function lived(who: Somebody, by: Carriers) {
  const { zone, kinds, hour, quietFrom, quietUntil } = who.settings;
  setClock(from);
  const settings = { reminderKinds: [...kinds], reminderHour: hour, quietFrom, quietUntil };
  const viewer = await newViewer({ timeZone: zone, ...settings });
  await keepDevice(
    viewer,
    aSubscription("https://fcm.googleapis.com"),
    { deviceHash: "one", userAgent: "" },
    from,
  );
  const mine = eq(accounts.id, viewer.id);
  await system().update(accounts).set({ lookedUntil: from }).where(mine);
  const { ids, events } = eventsOf(who, viewer);
  for (;;) {
    const [account] = await system().select().from(accounts).where(mine);
    const now = [events[0]?.at, account?.nextLookAt].filter((at) => typeof at === "string").sort()[0];
    if (!now || now > to) break;
    setClock(now);
    while (events[0] && events[0].at <= now) await events.shift()?.happens();
    for (const id of await look(viewer.id, now)) await deliver(id, now, by);
  }
  const rows = await system().select().from(reminders).where(eq(reminders.accountId, viewer.id));
  return { rows, ids };
}

test(
  "of a year in which people write and are written to, every letter and every notice goes out once, at its minute, by the outbox",
  async () => {
    for (let seed = 1; seed <= people; seed += 1) {
      const who = somebody(seed);
      const letters: string[] = [];
      const notices: string[] = [];
      const { rows, ids } = await lived(who, {
        letter: async (_to, { subject }, headers = {}) => {
          letters.push(`${headers["Message-ID"]} ${subject}`);
          return { kind: "taken", answer: "250 kept" };
        },
        notice: async (_to, { title }, { id }) => {
          notices.push(`${id} ${title}`);
          return { kind: "taken", answer: "201" };
        },
      });
      const sent = rows.filter(({ state }) => state === "sent");
      const [byLetter, byNotice] = [true, false].map((mail) =>
        sent.filter(({ way }) => (way === "mail") === mail),
      ) as [typeof sent, typeof sent];
      const told = (kind: string, about: string, at: string | null) => `${at} ${kind} ${about}`;
      const expected = expectedOf(who, from, to).map(({ kind, about, at }) => {
        const [name] = [...ids.keys()].filter((id) => about.includes(id));
        return told(kind, name ? about.replace(name, String(ids.get(name))) : about, at);
      });
      for (const some of [byLetter, byNotice]) {
        figures.sent += some.length;
        figures.wrong += Math.abs(some.length - expected.length);
        expect(some.map(({ kind, about, settledAt }) => told(kind, about, settledAt)).sort()).toEqual(
          expected.sort(),
        );
      }
      expect([letters.length, new Set(letters).size]).toEqual([byLetter.length, byLetter.length]);
      expect([notices.length, new Set(notices).size]).toEqual([byNotice.length, byNotice.length]);
      for (const notice of notices) expect(notice).toMatch(/^[\da-f-]{36} /);
      for (const notice of notices) expect(notice.slice(37)).toMatch(sayable);
      const { zone, quietFrom, quietUntil } = who.settings;
      for (const { settledAt } of sent) {
        expect(isQuietHour(String(settledAt), zone, quietFrom, quietUntil), `${settledAt} in ${zone}`).toBe(
          false,
        );
      }
    }
    expect(figures.sent).toBeGreaterThan(people * 40);
  },
  2 * 3_600_000,
);
