import type { Application, Interview, Playbook } from "@/lib/policy";
import { playbooks } from "@/lib/policy";
import type { Instant } from "@/lib/policy/types";
import { type Kind, kinds } from "@/lib/reminders/kinds";
import type { ReminderSettings } from "@/lib/reminders/settings";
import { firstAt } from "./wall";

/** A year with both changes of the clocks in every zone here that has any: Apia's were given up in 2021. */
export const zones = [
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Apia",
];
export const [from, to] = ["2020-01-02T12:00:00.000Z", "2021-01-02T12:00:00.000Z"];

/** Somebody, with what they want and all that they will ever note; nothing is known of it before its time. */
export interface Somebody {
  settings: ReminderSettings;
  applications: { known: Instant; application: Application; interviewsKnown: Record<string, Instant> }[];
}

/** A series of numbers that is the same for the same seed. */
export function series(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const day = 24 * 3_600_000;
const plus = (instant: Instant, millis: number): Instant =>
  new Date(Date.parse(instant) + millis).toISOString();
const dayAfter = (instant: Instant, days: number) => plus(instant, days * day).slice(0, 10);

/** A year of somebody's search: several applications, each with interviews, answers, dates named and messages sent. */
export function somebody(seed: number): Somebody {
  const next = series(seed);
  const zone = zones[seed % zones.length] as string;
  const [quietFrom, quietUntil] = [
    [21, 7],
    [22, 6],
    [20, 9],
    [0, 5],
    [21, 21],
  ][next(5)] as [number, number];
  const settings: ReminderSettings = {
    zone,
    kinds: kindsOf(next),
    ways: ["mail", "devices"],
    hour: [7, 8, 9, 12, 18][next(5)] as number,
    quietFrom,
    quietUntil,
    language: "en",
    pausedUntil: null,
  };
  const applications = Array.from({ length: 2 + next(3) }, (_, index) => {
    const begins = plus(from, (next(320) + 1) * day + next(24) * 3_600_000);
    return anApplication(zone, begins, next, `${seed}-${index}`);
  });
  return { settings, applications };
}

function kindsOf(next: (below: number) => number): Kind[] {
  if (next(2) === 0) return [...kinds];
  return kinds.filter(() => next(3) > 0);
}

function anApplication(zone: string, begins: Instant, next: (below: number) => number, name: string) {
  const book = Object.values(playbooks)[next(Object.values(playbooks).length)] as Playbook;
  const interviews: Interview[] = [];
  const interviewsKnown: Record<string, Instant> = {};
  const touches: Application["touches"] = [];
  let at = begins;
  for (let rounds = 1 + next(2); rounds > 0; rounds -= 1) {
    const known = plus(at, next(48) * 3_600_000);
    const date = dayAfter(known, 1 + next(9));
    // By day as a rule; a call across the world may be at night.
    const startsAt = firstAt(date, next(8) === 0 ? next(24) : 9 + next(9), zone);
    const endsAt = plus(startsAt, 3_600_000);
    const id = `interview-${name}-${rounds}`;
    interviewsKnown[id] = known;
    interviews.push({
      ...{ id, startsAt, endsAt, format: "video", interviewers: next(3) === 0 ? ["dana"] : ["dana", "raj"] },
      ...(next(2) === 0 ? { promisedBy: dayAfter(endsAt, 3 + next(12)) } : {}),
      ...(next(10) === 0 ? { cancelled: true } : {}),
    });
    if (next(2) === 0) {
      touches.push({
        id: `thanks-${id}`,
        direction: "sent",
        at: plus(endsAt, (1 + next(60)) * 3_600_000),
        medium: "email",
        kind: "thank-you",
        interviewId: id,
        contactId: "dana",
      });
    }
    if (next(3) === 0) {
      touches.push({
        id: `asked-${id}`,
        direction: "received",
        at: plus(endsAt, (30 + next(200)) * 3_600_000),
        medium: "email",
        contactId: "dana",
        wantsReply: next(2) === 0,
      });
    }
    at = plus(endsAt, (2 + next(10)) * day);
  }
  const application: Application = {
    timeZone: zone,
    workweek: { workdays: [1, 2, 3, 4, 5], holidays: [] },
    playbook: book,
    contacts: [
      { id: "dana", role: "hiring-manager", email: "dana@example.com" },
      { id: "raj", role: "interviewer", email: "raj@example.com" },
    ],
    ...{ interviews, touches, references: [] },
    ...(next(2) === 0 ? { outcome: { kind: "rejected" as const, at: plus(at, next(30) * day) } } : {}),
  };
  return { known: begins, application, interviewsKnown };
}
