import { dayOf } from "@/lib/days/day";
import { clockTime, nearDay } from "@/lib/days/words";
import { rules } from "@/lib/policy";
import type { Instant, Plan, Step } from "@/lib/policy/types";
import { words } from "@/lib/words";

/** What a step is called: "Check in with Priya Raghunathan". `name` is whom it goes to, null for nobody. */
export function stepTitle(step: Step, plan: Plan, name: string | null): string {
  return words.steps.title[stepKind(step, plan)](name);
}

/** A step's kind, where the last check-in that the playbook allows is a kind of its own. */
export function stepKind(step: Step, plan: Plan): keyof typeof words.steps.title {
  return isFinal(step, plan) ? "final-follow-up" : step.kind;
}

/** Whether nothing follows this check-in but letting go: the last of its chain, of more than one, and with an end to it. */
export function isFinal(step: Step, plan: Plan): boolean {
  if (step.kind !== "follow-up" || plan.outreach.limit === null) return false;
  const chain = plan.steps.filter((other) => other.kind === "follow-up");
  const place = (id: string) => Number(id.slice(id.lastIndexOf(":") + 1));
  return chain.length > 1 && chain.every((other) => place(other.id) <= place(step.id));
}

/**
 * By when: "today by 16:30", "by tomorrow, 16:30", "by Fri 12 June" for a window of whole days, "Due yesterday" once it is over,
 * "from Mon 15 June" before it opens.
 */
export function dueWords(step: Step, zone: string, now: Instant): string {
  if (step.status === "upcoming") return words.days.from(moment(step.opens, step.allDay, zone, now));
  if (Date.parse(now) < Date.parse(step.due)) return lastMoment(step, zone, now);
  return words.days.wasDue(nearDay(lastDay(step, zone), dayOf(now, zone)));
}

/** The last day of a step's window. Its due instant is the first that lies outside. */
export function lastDay(step: Step, zone: string): string {
  return dayOf(new Date(Date.parse(step.due) - 1).toISOString(), zone);
}

function lastMoment(step: Step, zone: string, now: Instant): string {
  const wholeDays = step.allDay || clockTime(step.due, zone) === "00:00";
  const today = dayOf(now, zone);
  const last = lastDay(step, zone);
  if (last === today) return wholeDays ? words.days.dueToday : words.days.todayBy(clockTime(step.due, zone));
  return words.days.by(wholeDays ? nearDay(last, today) : moment(step.due, false, zone, now));
}

function moment(instant: Instant, allDay: boolean, zone: string, now: Instant): string {
  const day = nearDay(dayOf(instant, zone), dayOf(now, zone));
  return allDay ? day : `${day}, ${clockTime(instant, zone)}`;
}

/** The rules behind a step, for the `Why` component: name, text and source. Unknown ids are left out. */
export function whyOf(because: readonly string[]): { label: string; text: string; source: string }[] {
  return because.flatMap((id) => {
    const rule = rulesById.get(id);
    return rule
      ? [{ label: words.steps.rule(rule.guide, rule.number), text: rule.text, source: rule.source }]
      : [];
  });
}

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));
