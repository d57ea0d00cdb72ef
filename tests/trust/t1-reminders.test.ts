import { afterAll, expect, test } from "vitest";
import { planned } from "@/lib/applications/planned";
import type { Instant } from "@/lib/policy/types";
import { lookAt } from "@/lib/reminders/look";
import { type Expected, expectedOf, knownAt } from "../reminders/expected";
import { isQuietHour } from "../reminders/wall";
import { from, type Somebody, somebody, to } from "../reminders/years";
import { storyFrom } from "../story/told";
import { tried } from "../support/tried";

const people = process.env.TRUST_FULL ? 10_000 : 100;
const figures = { people: 0, reminders: 0, missing: 0, double: 0, atNight: 0, looks: 0 };
afterAll(() => {
  const { missing, double, atNight } = figures;
  tried(
    "T1",
    `reminder of a year in five zones, ${figures.people} people, ${figures.looks} looks`,
    figures.reminders,
    missing + double + atNight,
  );
});

/** A year as the worker lives it: it looks when something is written, and when the last look said so. */
function lived(who: Somebody): Expected[] {
  const writes = who.applications
    .flatMap(({ known, interviewsKnown, application }) => [
      known,
      ...Object.values(interviewsKnown),
      ...application.touches.map(({ at }) => at),
      ...(application.outcome ? [application.outcome.at] : []),
    ])
    .filter((at) => at > from)
    .sort();
  const sent: Expected[] = [];
  let since: Instant = from;
  let next: Instant | null = from;
  let written = storiesAt(who, from);
  for (;;) {
    const now: Instant | undefined = [writes[0], next]
      .filter((at) => at !== null && at !== undefined)
      .sort()[0];
    if (!now || now > to) return sent;
    if (writes[0] !== undefined && writes[0] <= now) written = storiesAt(who, now);
    while (writes[0] !== undefined && writes[0] <= now) writes.shift();
    const looked = lookAt(standing(written, who, now), since);
    figures.looks += 1;
    for (const { kind, about } of looked.due) sent.push({ kind, about, at: now });
    since = looked.decided;
    next = looked.next;
  }
}

/** What is written down at an instant; it stays the same until something is written again. */
function storiesAt(who: Somebody, now: Instant) {
  const known = who.applications.filter((one) => one.known <= now);
  const stories = known.map((one, index) => {
    const story = storyFrom(knownAt(one, now) as NonNullable<ReturnType<typeof knownAt>>);
    const interviews = story.interviews.map((i) => ({ ...i, createdAt: String(one.interviewsKnown[i.id]) }));
    return { ...story, id: `application-${index}`, interviews, messages: [] };
  });
  const newest =
    known
      .map(({ known }) => known)
      .sort()
      .at(-1) ?? null;
  return { stories, newest };
}

function standing({ stories, newest }: ReturnType<typeof storiesAt>, { settings }: Somebody, now: Instant) {
  const live = stories
    .map((story) => planned(story, now))
    .filter(({ plan }) => plan.state !== "closed" && plan.state !== "let-go");
  return { live, newest, settings, now };
}

const key = ({ kind, about, at }: Expected) => `${kind} ${about} ${at}`;

test(
  "of a year with both changes of the clocks everybody gets each reminder once, at its minute, and none in their quiet hours",
  () => {
    for (let seed = 1; seed <= people; seed += 1) {
      const who = somebody(seed);
      const sent = lived(who);
      const expected = expectedOf(who, from, to);
      const once = new Set(sent.map(({ kind, about }) => `${kind} ${about}`));
      const { zone, quietFrom, quietUntil } = who.settings;
      const night = sent.filter(({ at }) => isQuietHour(at, zone, quietFrom, quietUntil));
      const keys = new Set(sent.map(key));
      figures.people += 1;
      figures.reminders += expected.length;
      figures.double += sent.length - once.size;
      figures.atNight += night.length;
      figures.missing += expected.filter((one) => !keys.has(key(one))).length;
      expect(sent.map(key).sort(), `somebody ${seed} in ${zone}`).toEqual(expected.map(key).sort());
      expect(sent.length - once.size, `somebody ${seed}`).toBe(0);
      expect(night, `somebody ${seed}`).toEqual([]);
    }
    expect(figures.reminders).toBeGreaterThan(people * 20);
  },
  3 * 3_600_000,
);
