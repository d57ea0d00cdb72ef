import type { Planned } from "@/lib/applications/planned";
import type { Story } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { shortName } from "@/lib/story/short-name";
import { words } from "@/lib/words";
import { type Entry, inOrder } from "./entry";
import { namedDates } from "./named-dates";
import { windowsOf } from "./windows";

const say = words.calendar;

/**
 * What the calendar shows of these applications between two days, both included, in the viewer's zone: interviews,
 * windows, dates that were named, check-ins sent and answers that came, let-go days. In order.
 */
export function entriesBetween(
  all: readonly Planned[],
  first: PlainDate,
  last: PlainDate,
  zone: string,
  now: Instant,
): Entry[] {
  return all
    .flatMap((one) => [
      ...interviewsOf(one.story, zone, now),
      ...windowsOf(one, zone, now),
      ...datesOf(one.story, zone, now),
      ...touchesOf(one.story, zone),
      ...letGoDay(one, zone, now),
    ])
    .filter((entry) => entry.to >= first && entry.from <= last)
    .sort(inOrder);
}

function interviewsOf(story: Story, zone: string, now: Instant): Entry[] {
  return story.interviews
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map((interview) => ({
      id: interview.id,
      kind: "interview",
      story,
      family: "preparing",
      look: interview.endsAt <= now ? "done" : "later",
      title: say.interview(story.employer.name),
      from: dayOf(interview.startsAt, zone),
      to: dayOf(interview.startsAt, zone),
      at: {
        instant: interview.startsAt,
        ends: interview.endsAt,
        zone: interview.timeZone,
        local: interview.startsLocal,
      },
      steps: [],
    }));
}

function datesOf(story: Story, zone: string, now: Instant): Entry[] {
  return namedDates(story).map(({ id, day, contactId }) => {
    const person = story.people.find((place) => place.contactId === contactId);
    return {
      id: `date:${id}`,
      kind: "date",
      story,
      family: "waiting",
      look: day < dayOf(now, zone) ? "done" : "later",
      title: say.theirDate(person ? shortName(person.contact.fullName) : story.employer.name),
      from: day,
      to: day,
      steps: [],
    };
  });
}

/** Check-ins and answers stand on their own day: once somebody has answered, the plan no longer speaks of them. */
function touchesOf(story: Story, zone: string): Entry[] {
  return story.touches.flatMap((touch) => {
    const answer = touch.direction === "received" && !touch.automatic;
    if (!answer && touch.kind !== "follow-up") return [];
    const employer = story.employer.name;
    const entry: Entry = {
      id: touch.id,
      kind: "touch",
      story,
      family: answer ? "waiting" : "checking-in",
      look: "done",
      title: answer ? say.answered(employer) : say.checkedIn(employer),
      from: dayOf(touch.at, zone),
      to: dayOf(touch.at, zone),
      steps: [],
    };
    return [entry];
  });
}

function letGoDay({ story, plan }: Planned, zone: string, now: Instant): Entry[] {
  const at = story.outcome === "let-go" ? story.outcomeAt : plan.letGoAt;
  if (at === null) return [];
  const day = dayOf(at, zone);
  const entry: Entry = {
    id: `let-go:${story.id}`,
    kind: "let-go",
    story,
    family: "let-go",
    look: at <= now ? "done" : "later",
    title: say.letGo(story.employer.name),
    from: day,
    to: day,
    steps: [],
  };
  return [entry];
}
