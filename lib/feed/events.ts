import type { Planned } from "@/lib/applications/planned";
import { namedDates } from "@/lib/calendar/named-dates";
import { addDays, dayOf } from "@/lib/days/day";
import { clockTime, zoneCity } from "@/lib/days/words";
import type { IcsEvent } from "@/lib/interchange/ics-print";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { draftHref } from "@/lib/steps/links";
import { words } from "@/lib/words";
import type { DeletedInterview } from "./queries";
import { stepEvents, uid } from "./step-events";
import type { FeedStory } from "./stories";

const say = words.feed;

/** What the events are told by: where links lead, the viewer's zone, and from when on a cancelled interview is still told. */
export interface Telling {
  origin: string;
  zone: string;
  cancelledSince: Instant;
}

/** The events of one application: its interviews, unsent steps, the dates they named and the day to let go. */
export function eventsOf({ story, plan }: Planned<FeedStory>, telling: Telling): IcsEvent[] {
  const page = `${telling.origin}/applications/${story.id}`;
  const employer = story.employer.name;
  return [
    ...interviewEvents(story, page, telling),
    ...stepEvents({
      plan,
      employer,
      timeZone: story.timeZone,
      linkTo: (step) => (step.status === "missed" ? page : telling.origin + draftHref(step, story)),
    }),
    ...namedDates(story).map(({ id, day }) =>
      wholeDay(`date:${id}`, day, words.calendar.theirDate(employer), say.theirDate, page),
    ),
    ...letGoEvents(story, plan.letGoAt, page),
  ];
}

function interviewEvents(story: FeedStory, page: string, { zone, cancelledSince }: Telling): IcsEvent[] {
  return story.interviews
    .filter(({ cancelledAt }) => cancelledAt === null || cancelledAt >= cancelledSince)
    .map((interview) => ({
      uid: uid(`interview:${interview.id}`),
      summary: titleOf(interview.title, story.employer.name),
      description: interview.cancelledAt ? [say.cancelled] : [story.role, howAndWhen(interview, zone)],
      location: interview.place || undefined,
      url: `${page}/interviews/${interview.id}/edit`,
      time: { starts: interview.startsAt, ends: interview.endsAt },
      busy: true,
      cancelled: interview.cancelledAt !== null,
      alarm: "-PT1H",
    }));
}

/** "By video", and the interview's own time where its clocks show another one. */
function howAndWhen({ format, startsAt, timeZone }: FeedStory["interviews"][number], zone: string): string {
  const how = words.interview.formats[format];
  const there = clockTime(startsAt, timeZone);
  return there === clockTime(startsAt, zone) ? how : `${how}, ${words.days.in(there, zoneCity(timeZone))}`;
}

/** Interviews that were deleted: a calendar that has them is told that they won't be. */
export function deletedEvents(deleted: readonly DeletedInterview[], { origin }: Telling): IcsEvent[] {
  return deleted.map(({ id, applicationId, title, startsAt, endsAt, employer }) => ({
    uid: uid(`interview:${id}`),
    summary: titleOf(title, employer),
    description: [say.cancelled],
    url: employer === null ? `${origin}/calendar` : `${origin}/applications/${applicationId}`,
    time: { starts: startsAt, ends: endsAt },
    busy: false,
    cancelled: true,
  }));
}

function titleOf(title: string, employer: string | null): string {
  if (employer === null) return title || words.interview.untitled;
  return title ? say.titled(title, employer) : words.calendar.interview(employer);
}

function letGoEvents(story: FeedStory, planned: Instant | null, page: string): IcsEvent[] {
  const at = story.outcome === "let-go" ? story.outcomeAt : planned;
  if (at === null) return [];
  const title = words.calendar.letGo(story.employer.name);
  return [wholeDay(`let-go:${story.id}`, dayOf(at, story.timeZone), title, say.letGo, page)];
}

function wholeDay(id: string, day: PlainDate, summary: string, note: string, url: string): IcsEvent {
  const time = { first: day, after: addDays(day, 1) };
  return { uid: uid(id), summary, description: [note], url, time, busy: false };
}
