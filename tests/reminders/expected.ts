import { plan } from "@/lib/policy";
import { readHistory } from "@/lib/policy/history";
import type { Application, Instant, Step } from "@/lib/policy/types";
import { firstAt, isQuietHour, wallDay } from "./wall";
import type { Somebody } from "./years";

// What a year's reminders should be, told once more: by days and minutes on the wall, from the whole year's facts at
// once. Of lib/reminders nothing is in it; of the policy, its plan.

export interface Expected {
  kind: string;
  about: string;
  at: Instant;
}

const minute = 60_000;
const hour = 60 * minute;
const plus = (instant: Instant, millis: number): Instant =>
  new Date(Date.parse(instant) + millis).toISOString();
const nextDay = (day: string, days: number) => plus(`${day}T00:00:00.000Z`, days * 24 * hour).slice(0, 10);

/** An application as it was known at an instant. */
export function knownAt(one: Somebody["applications"][number], at: Instant): Application | null {
  if (one.known > at) return null;
  const interviews = one.application.interviews.filter(({ id }) => (one.interviewsKnown[id] ?? "") <= at);
  const ids = new Set(interviews.map(({ id }) => id));
  return {
    ...one.application,
    interviews,
    touches: one.application.touches.filter((t) => t.interviewId === undefined || ids.has(t.interviewId)),
  };
}

/** Moves an instant out of the quiet, by walking. */
function awake(at: Instant, latest: Instant, { zone, quietFrom, quietUntil }: Somebody["settings"]): Instant {
  const quiet = (instant: Instant) => isQuietHour(instant, zone, quietFrom, quietUntil);
  if (!quiet(at)) return at;
  let later = at;
  while (quiet(later)) later = plus(later, minute);
  if (later <= latest) return later;
  let earlier = at;
  while (quiet(earlier)) earlier = plus(earlier, -minute);
  return plus(earlier, -14 * minute);
}

/** Everything that somebody is to be sent from one instant to another. */
export function expectedOf(who: Somebody, from: Instant, to: Instant): Expected[] {
  const { settings } = who;
  const wants = (kind: Expected["kind"]) => (settings.kinds as readonly string[]).includes(kind);
  const all = [
    ...mornings(who, from, to),
    ...(wants("interview") ? who.applications.flatMap((one) => ahead(one, who)) : []),
    ...(wants("thank-you") ? who.applications.flatMap((one) => thanks(one, who)) : []),
  ];
  return all.filter(({ kind, at }) => wants(kind) && at > from && at <= to);
}

const known = new Map<string, Instant>();

function morning(day: string, { settings }: Somebody): Instant {
  const { zone, hour: wanted, quietFrom, quietUntil } = settings;
  const key = [day, zone, wanted, quietFrom, quietUntil].join();
  const at = firstAt(day, wanted, zone);
  const found = known.get(key) ?? awake(at, plus(at, 4 * hour), settings);
  known.set(key, found);
  return found;
}

function mornings(who: Somebody, from: Instant, to: Instant): Expected[] {
  const { zone } = who.settings;
  const found: Expected[] = [];
  for (let day = wallDay(from, zone); day <= wallDay(to, zone); day = nextDay(day, 1)) {
    const at = morning(day, who);
    const [before, next] = [morning(nextDay(day, -1), who), morning(nextDay(day, 1), who)];
    const plans = plansAt(who, at);
    const had =
      (who.settings.kinds as readonly string[]).includes("yesterday") &&
      plans.some((one) => hadUntil(one, nextDay(day, -1)));
    const steps = plans.some(({ plan: { steps } }) =>
      steps.some(
        (step) =>
          isAsked(step) && ((step.opens > before && step.opens <= at) || (step.due > at && step.due <= next)),
      ),
    );
    const interviews = plans.some(({ known }) =>
      known.interviews.some((i) => !i.cancelled && i.startsAt > at && wallDay(i.startsAt, zone) === day),
    );
    if (who.settings.kinds.includes("digest")) {
      if (had || steps || interviews) found.push({ kind: "digest", about: day, at });
    } else if (had) found.push({ kind: "yesterday", about: day, at });
    if (new Date(`${day}T12:00:00Z`).getUTCDay() === 0) {
      const evening = firstAt(day, 18, zone);
      const sunday = awake(evening, evening, who.settings);
      if (who.applications.some(({ known }) => known <= sunday))
        found.push({ kind: "weekly", about: day, at: sunday });
    }
  }
  return found;
}

function plansAt(who: Somebody, at: Instant) {
  return who.applications.flatMap((one) => {
    const known = knownAt(one, at);
    if (!known) return [];
    const planned = plan(known, at);
    return planned.state === "closed" || planned.state === "let-go" ? [] : [{ known, plan: planned, at }];
  });
}

function isAsked({ kind, optional, status }: Step): boolean {
  return (
    kind !== "brief-reference" &&
    !optional &&
    (status === "open" || status === "overdue" || status === "blocked")
  );
}

function hadUntil({ known, plan: { state }, at }: ReturnType<typeof plansAt>[number], day: string): boolean {
  if (state !== "waiting" && state !== "checking-in" && state !== "thanking") return false;
  const { promised } = readHistory(known, at);
  return promised !== null && new Date(promised * 24 * hour).toISOString().slice(0, 10) === day;
}

function ahead(
  { application, interviewsKnown, known }: Somebody["applications"][number],
  who: Somebody,
): Expected[] {
  return application.interviews
    .filter(({ cancelled }) => !cancelled)
    .flatMap(({ id, startsAt }) => {
      const told = [
        { far: "day", at: awake(plus(startsAt, -24 * hour), plus(startsAt, -3 * hour), who.settings) },
        { far: "hour", at: awake(plus(startsAt, -hour), plus(startsAt, -15 * minute), who.settings) },
      ];
      const [first, second] = told as [(typeof told)[0], (typeof told)[0]];
      const both = first.at < second.at ? told : [second];
      const noted = String(interviewsKnown[id]);
      return both
        .filter(({ at }) => at > noted && at > known && isLive(application, id, at, who))
        .map(({ far, at }) => ({ kind: "interview", about: `${far}:${id}:${startsAt}`, at }));
    });
}

/** Nobody is told of an interview with somebody who has said no already. */
function isLive(_: Application, id: string, at: Instant, who: Somebody): boolean {
  return plansAt(who, at).some(({ known }) => known.interviews.some((one) => one.id === id));
}

function thanks({ application }: Somebody["applications"][number], who: Somebody): Expected[] {
  return application.interviews.flatMap(({ id, endsAt }) => {
    // The window is the same for all of an interview's, whenever it is asked for.
    const window = plan({ ...application, outcome: undefined, touches: [] }, endsAt).steps.find(
      (step) => step.kind === "thank-you" && step.interviewId === id,
    );
    if (!window) return [];
    const length = Date.parse(window.due) - Date.parse(window.opens);
    const before = Math.min(4 * hour, length / 2);
    const at = awake(plus(window.due, -before), plus(window.due, -Math.min(hour, before)), who.settings);
    const open = plansAt(who, at).some(({ plan: { steps } }) =>
      steps.some((step) => step.kind === "thank-you" && step.interviewId === id && step.status === "open"),
    );
    return open && at > window.opens ? [{ kind: "thank-you", about: id, at }] : [];
  });
}
