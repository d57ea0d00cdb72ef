import { dayOf } from "@/lib/days/day";
import { clockTime, shortDay, zoneCity } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { draftHref, unblockHref } from "@/lib/steps/links";
import { nameOf } from "@/lib/steps/names";
import { dueWords, lastDay, stepTitle } from "@/lib/steps/words";
import { words } from "@/lib/words";
import type { ComingUp } from "./coming-up";
import type { NowStep } from "./now";
import { aboutStep, familyOf } from "./view";

const say = words.today;

/** A step that asks for something now, as its row shows it: in words, and nothing that isn't shown. */
export interface NowRow {
  applicationId: string;
  stepId: string;
  family: ReturnType<typeof familyOf>;
  title: string;
  employer: string;
  about: string;
  due: Instant;
  dueWords: string;
  /** Where one begins with it. */
  go: { href: string; label: string };
  /** What its menu is called, and whether it was set aside and can be taken back. */
  menu: string;
  aside: boolean;
}

/** The rows of what there is to do now; days are the viewer's. `from` is the way back from adding an address. */
export function nowRows(steps: readonly NowStep[], from: string, zone: string, now: Instant): NowRow[] {
  return steps.map((item) => {
    const { story, plan, step } = item;
    const title = stepTitle(step, plan, nameOf(step, story));
    return {
      applicationId: story.id,
      stepId: step.id,
      family: familyOf(step),
      title,
      employer: story.employer.name,
      about: aboutStep(item, zone, now),
      due: step.due,
      dueWords: dueWords(step, zone, now),
      go: beginning(item, from),
      menu: words.reminders.aside.menu(title),
      aside: step.id in story.setAside,
    };
  });
}

function beginning({ story, step }: NowStep, from: string): NowRow["go"] {
  if (step.status === "blocked")
    return {
      href: unblockHref(step, story, from),
      label: step.contactId ? say.addAddress : say.addSomebody,
    };
  return {
    href: draftHref(step, story),
    label: step.medium === "phone" ? say.prepareCall : say.openDraft,
  };
}

/** One line of what lies ahead, as its row shows it. */
export interface SoonRow {
  id: string;
  day: PlainDate;
  dayWords: string;
  /** An interview, a state's colour, or a briefing, which is quiet. */
  mark: "interview" | "briefing" | ReturnType<typeof familyOf>;
  href: string;
  title: string;
  /** Whom it is with; null where the title says it. */
  employer: string | null;
  /** What else there is to say of it; empty for nothing. */
  more: string;
  /** When it is, or its last day: what a machine reads, and what a person does. */
  end: Instant | PlainDate;
  endWords: string;
}

/** The rows of the next seven days; days are the viewer's. */
export function soonRows(items: readonly ComingUp[], zone: string, now: Instant): SoonRow[] {
  const today = dayOf(now, zone);
  return items.map((item) => {
    const row = item.kind === "interview" ? interviewRow(item, zone) : stepRow(item, zone, today);
    return { ...row, day: item.day, dayWords: shortDay(item.day, today) };
  });
}

type Row = Omit<SoonRow, "day" | "dayWords">;

function interviewRow({ interview, story }: Extract<ComingUp, { kind: "interview" }>, zone: string): Row {
  const here = clockTime(interview.startsAt, zone);
  const there = clockTime(interview.startsAt, interview.timeZone);
  return {
    id: interview.id,
    mark: "interview",
    href: `/applications/${story.id}`,
    title: say.soon.interview(story.employer.name),
    employer: null,
    more: words.steps.format[interview.format],
    end: interview.startsAt,
    endWords: here === there ? here : `${here}, ${words.days.in(there, zoneCity(interview.timeZone))}`,
  };
}

function stepRow(
  { story, plan, step }: Extract<ComingUp, { kind: "step" }>,
  zone: string,
  today: PlainDate,
): Row {
  const last = lastDay(step, zone);
  return {
    id: `${story.id} ${step.id}`,
    mark: step.kind === "brief-reference" ? "briefing" : familyOf(step),
    href: step.status === "upcoming" ? `/applications/${story.id}` : draftHref(step, story),
    title: stepTitle(step, plan, nameOf(step, story)),
    employer: story.employer.name,
    more: step.optional ? say.soon.ifYouLike : "",
    end: last,
    endWords: last === today ? say.soon.lastDay : say.soon.until(shortDay(last, today)),
  };
}
