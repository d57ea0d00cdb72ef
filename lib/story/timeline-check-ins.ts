import "server-only";
import { addDays, dayOf, startOfDay } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import { sentSinceAnchor } from "@/lib/policy/outreach";
import type { Instant, PlainDate, Step } from "@/lib/policy/types";
import { draftHref } from "@/lib/steps/links";
import { windowWords } from "@/lib/steps/window-words";
import { isFinal, lastDay, whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { historyOf, type PlannedStory } from "./history";
import type { Mark } from "./timeline-mark";

const say = words.application.line;

/** The check-ins of the present silence: sent, open, to come, and those that rest on one not sent yet. */
export function checkInMarks(told: PlannedStory, now: Instant): Mark[] {
  const { story, plan } = told;
  const chain = plan.steps.filter(({ kind }) => kind === "follow-up").sort(byPlace);
  const sent = sentSinceAnchor(historyOf(story, now)).filter(({ fact }) => fact.kind === "follow-up");
  return chain.map((step, index) => {
    if (step.status === "done") return doneMark(step, sent[index]?.fact.at ?? step.opens, told, now);
    return unsentMark(step, chain[index - 1], told, now);
  });
}

function byPlace(a: Step, b: Step): number {
  return placeOf(a) - placeOf(b);
}

function placeOf({ id }: Step): number {
  return Number(id.slice(id.lastIndexOf(":") + 1));
}

/** Of a window that was used only the part up to the message is drawn: after it there was quiet again. */
function doneMark(step: Step, at: Instant, { story }: PlannedStory, now: Instant): Mark {
  const zone = story.timeZone;
  const day = dayOf(at, zone);
  const written = shortDay(day, dayOf(now, zone));
  return {
    id: step.id,
    figured: true,
    reasons: whyOf(step.because),
    kind: "bar",
    family: "checking-in",
    look: "done",
    from: step.opens,
    to: startOfDay(addDays(day, 1), zone),
    title: say.checkedIn,
    detail: written,
    said: say.said.checkedIn(written),
  };
}

function unsentMark(step: Step, previous: Step | undefined, told: PlannedStory, now: Instant): Mark {
  const { story, plan } = told;
  const zone = story.timeZone;
  const today = dayOf(now, zone);
  const final = isFinal(step, plan);
  const title = final ? say.finalCheckIn : say.checkIn;
  const what = say.said.checkIn(final);
  const bar = {
    id: step.id,
    kind: "bar",
    family: "checking-in",
    from: step.opens,
    to: step.due,
    title,
    figured: true,
    reasons: whyOf(step.because),
  } as const;
  const last = lastDay(step, zone);
  const window = windowWords(dayOf(step.opens, zone), last, today);
  switch (step.status) {
    case "missed":
      return { ...bar, look: "missed", detail: say.notSent, said: say.said.missed(what, window) };
    case "overdue": {
      const due = say.wasDue(shortDay(last, today));
      return {
        ...bar,
        look: "open",
        detail: due,
        said: say.said.overdue(what, due),
        link: { href: draftHref(step, story), label: words.application.step.openDraft },
      };
    }
    case "upcoming": {
      if (!step.projected) {
        return { ...bar, look: "upcoming", detail: window, said: say.said.later(what, window) };
      }
      const when = assumedDay(previous, zone, today);
      const detail = say.ifYouWrite(window, when);
      return { ...bar, look: "projected", detail, said: say.said.projected(what, window, when) };
    }
    default: {
      const until = say.until(shortDay(last, today));
      return {
        ...bar,
        look: "open",
        detail: until,
        said: say.said.open(what, until),
        link: { href: draftHref(step, story), label: words.application.step.openDraft },
      };
    }
  }
}

/** The policy takes the one before as sent on its first day, or today if that is later. */
function assumedDay(previous: Step | undefined, zone: string, today: PlainDate): string {
  const first = previous ? dayOf(previous.opens, zone) : today;
  return first > today ? say.onDay(shortDay(first, today)) : say.thisDay;
}
