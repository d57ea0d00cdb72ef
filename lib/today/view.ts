import type { Planned } from "@/lib/applications/planned";
import type { Story } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import { dayAndTime, longDay, nearDay, shortDay } from "@/lib/days/words";
import { searchHealth } from "@/lib/policy";
import { asksNow } from "@/lib/policy/standing";
import type { Instant, Step } from "@/lib/policy/types";
import { restsUntil } from "@/lib/reminders/set-aside";
import { lastDay } from "@/lib/steps/words";
import { promisedDay } from "@/lib/story/history";
import { quietUntil } from "@/lib/story/quiet-until";
import { words } from "@/lib/words";
import { type ComingUp, comingUp } from "./coming-up";
import { type NowStep, nowSteps } from "./now";

const say = words.today;
const mostResting = 8;

/** All that Today shows of the live applications at one instant; days are the viewer's. */
export interface TodayView {
  sentence: string;
  lede: string;
  now: NowStep[];
  comingUp: ComingUp[];
  resting: { story: Story; line: string }[];
  restingMore: number;
  health: string[];
}

/** Puts the day together. `newest` is when an application was last added, over all of them. */
export function todayView(
  live: readonly Planned[],
  newest: Instant | null,
  zone: string,
  now: Instant,
): TodayView {
  const steps = nowSteps(live, now);
  const ahead = comingUp(live, zone, now);
  const busy = new Set(steps.map(({ story }) => story.id));
  const resting = live.flatMap((one) => {
    const aside = asideLine(one, zone, now);
    return aside.length > 0 || busy.has(one.story.id) ? aside : restingLine(one, zone, now);
  });
  return {
    sentence: daysSentence(steps),
    lede: steps[0] ? startWith(steps[0], zone, now) : quietLede(live, ahead, zone, now),
    now: steps,
    comingUp: ahead,
    resting: resting.slice(0, mostResting),
    restingMore: Math.max(0, resting.length - mostResting),
    health: healthLines(live, newest, now),
  };
}

function daysSentence(steps: readonly NowStep[]): string {
  if (steps.length === 0) return say.quiet;
  const blocked = steps.filter(({ step }) => step.status === "blocked");
  const addresses = new Set(blocked.map(({ story, step }) => step.contactId ?? story.id));
  return say.toDo(steps.length - blocked.length, addresses.size);
}

function startWith({ story, step }: NowStep, zone: string, now: Instant): string {
  const employer = story.employer.name;
  if (step.status === "blocked") {
    const who = story.people.find(({ contactId }) => contactId === step.contactId);
    return who ? say.findFirst(who.contact.fullName) : say.findAny;
  }
  if (step.kind === "reply") return say.startWithOwed(employer);
  if (step.status === "overdue")
    return say.startWithLate(employer, nearDay(lastDay(step, zone), dayOf(now, zone)));
  return say.startWith(employer);
}

/** Who has the ball for longest is nobody's question; who has it until soonest is. */
function quietLede(live: readonly Planned[], ahead: readonly ComingUp[], zone: string, now: Instant): string {
  const today = dayOf(now, zone);
  const until = live
    .flatMap((one) => {
      const quiet = quietUntil(one, now);
      return quiet ? [{ day: quiet.day, employer: one.story.employer.name }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (until) return say.hasUntil(until.employer, longDay(until.day, today));
  const interview = ahead.find((item) => item.kind === "interview");
  if (interview?.kind === "interview") {
    return say.interviewNext(
      interview.story.employer.name,
      dayAndTime(interview.interview.startsAt, zone, now),
    );
  }
  return say.nothingPending;
}

function restingLine(one: Planned, zone: string, now: Instant): { story: Story; line: string }[] {
  const { story, plan } = one;
  const today = dayOf(now, zone);
  const quiet = quietUntil(one, now);
  if (quiet) {
    const day = shortDay(quiet.day, today);
    const line = {
      promised: say.resting.hasUntil,
      "check-in": say.resting.quietUntil,
      "let-go": say.resting.lastOne,
    };
    return [{ story, line: line[quiet.kind](day) }];
  }
  if (plan.state === "waiting") return [{ story, line: say.resting.waiting }];
  // An interview ahead stands in Coming up; without one, the application itself is with them.
  if (story.interviews.some(({ endsAt, cancelledAt }) => cancelledAt === null && endsAt > now)) return [];
  return [
    {
      story,
      line: story.appliedOn ? say.resting.applied(shortDay(story.appliedOn, today)) : say.resting.noted,
    },
  ];
}

/** Of what could be done and was set aside: until when, the first to come back. */
function asideLine({ story, plan }: Planned, zone: string, now: Instant): { story: Story; line: string }[] {
  const days = plan.steps.filter(asksNow).flatMap(({ id }) => restsUntil(story, id, now) ?? []);
  const [until] = days.sort();
  return until ? [{ story, line: say.resting.setAside(shortDay(until, dayOf(now, zone))) }] : [];
}

/** How the whole search does, in two sentences. */
export function healthLines(live: readonly Planned[], newest: Instant | null, now: Instant): string[] {
  const all = live.map(({ story, plan }) => ({ state: plan.state, createdAt: story.createdAt }));
  if (newest) all.push({ state: "closed", createdAt: newest });
  const { live: alive, lastAddedDays, nudges } = searchHealth(all, now);
  if (nudges.includes("empty")) return [say.health.empty];
  const days = lastAddedDays ?? 0;
  return [
    nudges.includes("one-basket")
      ? say.health.oneBasket
      : say.health.live(alive, new Set(live.map(({ story }) => story.searchId)).size),
    nudges.includes("stalled") ? say.health.stalled(days) : say.health.added(days),
  ];
}

/** What a step is about, in a few words beside the employer: when they spoke, what date was named. */
export function aboutStep({ story, step }: NowStep, zone: string, now: Instant): string {
  if (step.status === "blocked") return step.contactId ? say.noAddress : say.nobody;
  const today = dayOf(now, zone);
  if (step.kind === "reply") return say.askedYou(nearDay(dayOf(step.opens, zone), today));
  if (step.kind === "follow-up") return aboutPromise(story, zone, now);
  const interview = story.interviews.find(({ id }) => id === step.interviewId);
  return interview ? say.spoke(dayAndTime(interview.startsAt, zone, now)) : story.role;
}

function aboutPromise(story: Story, zone: string, now: Instant): string {
  const day = promisedDay(story, now);
  return day === null ? story.role : say.named(longDay(day, dayOf(now, zone)));
}

/** The state in whose colour a step wears its due date. */
export function familyOf(step: Step): "replying" | "thanking" | "checking-in" | "preparing" {
  if (step.kind === "reply") return "replying";
  if (step.kind === "follow-up") return "checking-in";
  return step.kind === "brief-reference" ? "preparing" : "thanking";
}
