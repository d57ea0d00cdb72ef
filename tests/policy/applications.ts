import fc from "fast-check";
import type { Application, Contact, Instant, Interview, Playbook, Touch } from "@/lib/policy";
import { playbooks } from "@/lib/policy";

const MINUTE = 60_000;
const START = Date.parse("2025-09-15T00:00:00Z");
const END = Date.parse("2026-01-15T00:00:00Z");

const zones = [
  "UTC",
  "America/New_York",
  "America/Havana",
  "Africa/Cairo",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];

const written = (millis: number): Instant => new Date(millis).toISOString();
export const instant = fc.integer({ min: START / MINUTE, max: END / MINUTE }).map((n) => written(n * MINUTE));
const date = instant.map((text) => text.slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const medium = fc.constantFrom("email" as const, "phone" as const, "linkedin" as const, "letter" as const);

const days = fc
  .record({ opensDays: fc.nat(12), more: fc.nat(12) })
  .map(({ opensDays, more }) => ({ opensDays, dueDays: opensDays + more }));

const ownPlaybook: fc.Arbitrary<Playbook> = fc.record({
  id: fc.constant("mine"),
  name: fc.constant("Mine"),
  thankYou: fc.record({
    opensHours: fc.nat(30),
    due: fc.oneof(fc.record({ hours: fc.integer({ min: 30, max: 90 }) }), fc.record({ endOfDay: fc.nat(3) })),
  }),
  letter: fc.constantFrom("none" as const, "also" as const, "hand-delivered" as const),
  first: days,
  next: days,
  limit: fc.oneof(
    fc.record({ kind: fc.constant("outreaches" as const), max: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant("follow-ups" as const), max: fc.integer({ min: 1, max: 4 }) }),
    fc.constant({ kind: "none" as const }),
  ),
  letGoDays: fc.nat(30),
});
const playbook = fc.oneof(fc.constantFrom(...Object.values(playbooks)), ownPlaybook);

const workweek = fc.record({
  workdays: fc.constantFrom<number[][]>([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [2], []),
  holidays: fc.array(date, { maxLength: 6 }),
});

function contactOf(id: string): fc.Arbitrary<Contact> {
  return fc.record({
    id: fc.constant(id),
    role: fc.constantFrom("hiring-manager", "recruiter", "hr", "interviewer", "other"),
    followUpOwner: maybe(fc.boolean()),
    email: maybe(fc.constant("them@example.com")),
    phone: maybe(fc.constant("+1 555 0100")),
    linkedin: maybe(fc.constant("in/them")),
    postalAddress: maybe(fc.constant("1 Main St")),
    prefers: maybe(medium),
  });
}

function interviewOf(id: string, contactIds: string[]): fc.Arbitrary<Interview> {
  return fc
    .record({
      endsAt: instant,
      format: fc.constantFrom("phone" as const, "video" as const, "onsite" as const),
      interviewers: fc.array(fc.constantFrom(...contactIds), { maxLength: 3 }),
      promisedBy: maybe(date),
      cancelled: maybe(fc.boolean()),
    })
    .map((interview) => ({
      id,
      startsAt: written(Date.parse(interview.endsAt) - 60 * MINUTE),
      ...interview,
    }));
}

function touchOf(id: string, contactIds: string[], interviewIds: string[]): fc.Arbitrary<Touch> {
  return fc.record({
    id: fc.constant(id),
    direction: fc.constantFrom("sent", "sent", "received"),
    at: instant,
    medium,
    contactId: maybe(fc.constantFrom(...contactIds)),
    kind: maybe(fc.constantFrom("thank-you", "thank-you-letter", "follow-up", "follow-up", "other")),
    interviewId: interviewIds.length > 0 ? maybe(fc.constantFrom(...interviewIds)) : fc.constant(undefined),
    promisedBy: maybe(date),
    wantsReply: maybe(fc.boolean()),
    automatic: maybe(fc.boolean()),
  });
}

const idsOf = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n}`);

/** An application with something of everything, and no two of its facts at the same instant. */
export const application: fc.Arbitrary<Application> = fc
  .record({ contacts: fc.integer({ min: 1, max: 3 }), interviews: fc.nat(3), touches: fc.nat(7) })
  .chain((count) => {
    const contactIds = idsOf("c", count.contacts);
    const interviewIds = idsOf("i", count.interviews);
    return fc.record({
      timeZone: fc.constantFrom(...zones),
      workweek,
      playbook,
      hints: maybe(
        fc.record({
          quickDecision: maybe(fc.boolean()),
          clientFacing: maybe(fc.boolean()),
          traditional: maybe(fc.boolean()),
        }),
      ),
      contacts: fc.tuple(...contactIds.map(contactOf)),
      interviews: fc.tuple(...interviewIds.map((id) => interviewOf(id, contactIds))),
      touches: fc.tuple(...idsOf("t", count.touches).map((id) => touchOf(id, contactIds, interviewIds))),
      references: fc
        .array(maybe(instant), { maxLength: 2 })
        .map((briefings) => briefings.map((briefedAt, n) => ({ id: `r${n}`, briefedAt }))),
      outcome: fc.option(
        fc.record({ kind: fc.constantFrom("offer", "rejected", "withdrawn", "let-go"), at: instant }),
        { nil: undefined, freq: 8 },
      ),
    });
  })
  .filter(({ interviews, touches }) => {
    const times = [...interviews.map(({ endsAt }) => endsAt), ...touches.map(({ at }) => at)];
    return new Set(times).size === times.length;
  });
