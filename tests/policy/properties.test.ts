import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type Application,
  type Instant,
  type Plan,
  plan,
  playbooks,
  type Step,
  type Touch,
} from "@/lib/policy";
import { readHistory } from "@/lib/policy/history";
import { anApplication, sent } from "./an-application";
import { application, instant } from "./applications";

const RUNS = { numRuns: 600 };

/** Plans many applications, each at some time, and asks the law of every plan. */
function holds(law: (plan: Plan, application: Application, now: Instant) => void) {
  fc.assert(
    fc.property(application, instant, (given, now) => law(plan(given, now), given, now)),
    RUNS,
  );
}

const followUps = ({ steps }: Plan) => steps.filter((step) => step.kind === "follow-up");
const unsent = (made: Plan) => followUps(made).filter((step) => step.status !== "done");

const dayOf = (at: Instant, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate) => from.until(to).days;

const lastSent = ({ touches }: Application, now: Instant) =>
  touches
    .filter((touch) => touch.direction === "sent" && touch.at <= now)
    .map((touch) => touch.at)
    .sort()
    .at(-1);

describe("what is proposed", () => {
  describe("where the playbook limits outreaches", () => {
    const kind = fc.constantFrom("thank-you", "thank-you-letter", "follow-up", "follow-up", "other");
    const written = fc.array(fc.tuple(kind, fc.integer({ min: 2, max: 20 })), { maxLength: 5 });
    const silence = fc
      .record({ written, max: fc.integer({ min: 1, max: 4 }), today: fc.integer({ min: 2, max: 30 }) })
      .map(({ written, max, today }) => ({
        now: `2026-06-${String(today).padStart(2, "0")}T12:00:00.000Z`,
        given: anApplication({
          playbook: { ...playbooks.consensus!, limit: { kind: "outreaches", max } },
          touches: written.map(([kind, day], n) =>
            sent(kind, `2026-06-${String(day).padStart(2, "0")}T11:00:00.000Z`, {
              id: `t${n}`,
              contactId: "dana",
            }),
          ),
        }),
        max,
      }));

    test("no follow-up is left once they have reached it, in whatever order they were sent", () => {
      fc.assert(
        fc.property(silence, ({ given, now, max }) => {
          const made = plan(given, now);
          if (made.outreach.made >= max) expect(unsent(made)).toEqual([]);
        }),
        RUNS,
      );
    });

    test("what is left keeps to it, the thanks counted that can still be sent", () => {
      const canBeSent = ["upcoming", "open", "overdue", "blocked"];
      fc.assert(
        fc.property(silence, ({ given, now, max }) => {
          const made = plan(given, now);
          const stillThanks = made.steps.some(
            (step) => step.kind === "thank-you" && canBeSent.includes(step.status),
          );
          const sentFollowUps = followUps(made).length - unsent(made).length;
          const thanked = made.outreach.made > sentFollowUps;
          const all = followUps(made).length + (thanked || stillThanks ? 1 : 0);
          if (unsent(made).length > 0) expect(all).toBeLessThanOrEqual(max);
        }),
        RUNS,
      );
    });
  });

  test("a follow-up never opens within four days of the last message, nor of the follow-up before it", () => {
    holds((made, given, now) => {
      const last = lastSent(given, now);
      let before = last === undefined ? undefined : dayOf(last, given.timeZone);
      for (const step of unsent(made)) {
        const opens = dayOf(step.opens, given.timeZone);
        if (before) expect(daysBetween(before, opens)).toBeGreaterThanOrEqual(4);
        before = opens;
      }
    });
  });

  test("a follow-up never opens on or before the day they promised an answer by", () => {
    holds((made, given, now) => {
      const { promised } = readHistory(given, now);
      if (promised === null) return;
      const promisedDay = Temporal.PlainDate.from("1970-01-01").add({ days: promised });
      for (const step of unsent(made)) {
        expect(daysBetween(promisedDay, dayOf(step.opens, given.timeZone))).toBeGreaterThan(0);
      }
    });
  });

  test("a follow-up not yet due opens on a working day", () => {
    holds((made, { timeZone, workweek }) => {
      if (workweek.workdays.length === 0) return;
      for (const step of unsent(made)) {
        const opens = dayOf(step.opens, timeZone);
        expect(workweek.workdays).toContain(opens.dayOfWeek);
        expect(workweek.holidays).not.toContain(opens.toString());
      }
    });
  });

  test("nothing is due before it opens, and every step says why", () => {
    holds(({ steps }) => {
      for (const step of steps) {
        expect(step.due >= step.opens).toBe(true);
        expect(step.because).not.toEqual([]);
      }
    });
  });

  test("steps come by opening, then due, then id, each once, and the next is one of them", () => {
    holds(({ steps, next }) => {
      const key = (step: Step) => `${step.opens} ${step.due} ${step.id}`;
      const keys = steps.map(key);
      expect(keys).toEqual([...keys].sort());
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
      if (next) expect(steps).toContain(next);
    });
  });
});

describe("what changes a plan", () => {
  const heard = (now: Instant, automatic: boolean): Touch => ({
    id: "heard",
    direction: "received",
    at: now,
    medium: "email",
    automatic,
  });

  test("an answer starts the chain again", () => {
    fc.assert(
      fc.property(application, instant, (given, now) => {
        const made = plan({ ...given, touches: [...given.touches, heard(now, false)] }, now);
        expect(made.outreach.made).toBe(0);
        for (const step of followUps(made)) expect(step.id).toMatch(/^follow-up:heard:/);
        expect(followUps(made).length).toBe(unsent(made).length);
      }),
      RUNS,
    );
  });

  test("an automatic answer changes nothing", () => {
    holds((made, given, now) => {
      expect(plan({ ...given, touches: [...given.touches, heard(now, true)] }, now)).toEqual(made);
    });
  });

  test("what is yet to be sent or heard changes nothing", () => {
    holds((made, given, now) => {
      const touches = given.touches.filter((touch) => touch.at <= now);
      expect(plan({ ...given, touches }, now)).toEqual(made);
    });
  });

  test("the order of the lists doesn't matter where all times differ", () => {
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    const pair = application.chain((given) =>
      fc.record({
        given: fc.constant(given),
        touches: shuffled(given.touches),
        interviews: shuffled(given.interviews),
      }),
    );
    fc.assert(
      fc.property(pair, instant, ({ given, ...lists }, now) => {
        expect(plan({ ...given, ...lists }, now)).toEqual(plan(given, now));
      }),
      RUNS,
    );
  });
});

describe("what planning leaves alone", () => {
  function frozen<T>(value: T): T {
    if (typeof value === "object" && value !== null) {
      for (const part of Object.values(value)) frozen(part);
      Object.freeze(value);
    }
    return value;
  }

  test("its input, which may be frozen", () => {
    fc.assert(
      fc.property(application.map(frozen), instant, (given, now) => {
        const before = JSON.stringify(given);
        plan(given, now);
        expect(JSON.stringify(given)).toBe(before);
      }),
      RUNS,
    );
  });

  const ownZone = process.env.TZ;
  afterEach(() => {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  });

  test("the time zone of the machine, which makes no difference", async () => {
    const sample = fc.sample(fc.tuple(application, instant), { numRuns: 200, seed: 7 });
    const offsets: number[] = [];
    const plans: Plan[][] = [];
    for (const zone of ["UTC", "Pacific/Kiritimati", "America/St_Johns"]) {
      process.env.TZ = zone;
      vi.resetModules(); // so that nothing is remembered from the zone before
      const fresh = await import("@/lib/policy");
      offsets.push(new Date("2026-01-01T00:00:00Z").getTimezoneOffset());
      plans.push(sample.map(([given, now]) => fresh.plan(given, now)));
    }
    expect(offsets).toEqual([0, -840, 210]);
    expect(plans[1]).toEqual(plans[0]);
    expect(plans[2]).toEqual(plans[0]);
  });
});
