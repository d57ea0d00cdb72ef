import { clockTime, dayAndTime, zoneCity } from "@/lib/days/words";
import type { LetterItem } from "@/lib/mail/letter";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { InterviewAhead } from "../content";
import { interviewKey } from "../set-aside";
import { actsOf, type Ways } from "./ways";

const say = words.reminders;

/** An interview as a letter tells it: when, how, with whom and where. */
export function interviewItem(
  { story, interview }: InterviewAhead,
  zone: string,
  now: Instant,
  ways: Ways,
): LetterItem {
  const { letter } = say;
  const employer = story.employer.name;
  const names = interview.interviewers.flatMap(
    ({ contactId }) => story.people.find((place) => place.contactId === contactId)?.contact.fullName ?? [],
  );
  return {
    title: interview.title
      ? letter.interview.titled(interview.title, employer)
      : letter.interview.title(employer),
    lines: [
      letter.interview.when(whenOf(interview, zone, now), words.steps.format[interview.format]),
      ...(names.length > 0 ? [letter.interview.withWhom(names)] : []),
      ...(interview.place ? [letter.interview.where(interview.place)] : []),
    ],
    link: { label: words.today.seeStory, address: ways.page(`/applications/${story.id}`) },
    acts: actsOf(ways, story.id, interviewKey(interview.id), ["never"]),
  };
}

function whenOf({ startsAt, timeZone }: InterviewAhead["interview"], zone: string, now: Instant): string {
  const here = dayAndTime(startsAt, zone, now);
  const there = clockTime(startsAt, timeZone);
  return there === clockTime(startsAt, zone) ? here : `${here} (${words.days.in(there, zoneCity(timeZone))})`;
}
