import "server-only";
import type { Story } from "@/lib/applications/story";
import { clockTime, dayAndTime, zoneCity } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { AnyStory } from "./history";

const say = words.application.interviews;

/** An interview as the page of its application lists it. */
export interface InterviewRow {
  id: string;
  href: string;
  title: string;
  format: Story["interviews"][number]["format"];
  at: Instant;
  when: string;
  detail: string;
  who: string[];
  cancelled: boolean;
  notes: string;
}

/** Latest first; times in the application's zone, and in the interview's where its clocks show another. */
export function interviewRows(story: AnyStory, now: Instant): InterviewRow[] {
  return story.interviews.toReversed().map((interview) => ({
    id: interview.id,
    href: `/applications/${story.id}/interviews/${interview.id}/edit`,
    title: interview.title || say.untitled,
    format: interview.format,
    at: interview.startsAt,
    when: whenOf(interview, story.timeZone, now),
    detail: [words.steps.format[interview.format], interview.place].filter(Boolean).join(", "),
    who: interview.interviewers.flatMap(
      ({ contactId }) => story.people.find((place) => place.contactId === contactId)?.contact.fullName ?? [],
    ),
    cancelled: interview.cancelledAt !== null,
    notes: interview.notes,
  }));
}

function whenOf({ startsAt, timeZone }: Story["interviews"][number], zone: string, now: Instant): string {
  const here = dayAndTime(startsAt, zone, now);
  const there = clockTime(startsAt, timeZone);
  return there === clockTime(startsAt, zone) ? here : `${here}, ${words.days.in(there, zoneCity(timeZone))}`;
}

/** The one whose checklist stands beside the page: the next, or else the last that was held. */
export function interviewToAskAbout(story: AnyStory, now: Instant): Story["interviews"][number] | null {
  const standing = story.interviews.filter(({ cancelledAt }) => cancelledAt === null);
  return standing.find(({ endsAt }) => endsAt > now) ?? standing.at(-1) ?? null;
}
