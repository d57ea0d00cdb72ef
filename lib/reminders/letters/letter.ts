import { dayOf } from "@/lib/days/day";
import { clockTime, dayAndTime } from "@/lib/days/words";
import type { Letter } from "@/lib/mail/letter";
import type { Instant } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { words } from "@/lib/words";
import type { Content } from "../content";
import { instantAt } from "../hours";
import type { ReminderSettings } from "../settings";
import { digestLetter, hadItem } from "./digest";
import { interviewItem } from "./interview-item";
import { stepItem } from "./step-item";
import { footOf, type Ways } from "./ways";

const say = words.reminders;

/** A reminder as it is written to its reader. */
export function reminderLetter(
  content: Content,
  settings: ReminderSettings,
  now: Instant,
  ways: Ways,
): Letter {
  const { zone, hour } = settings;
  const time = clockTime(instantAt(dayOf(now, zone), hour, zone), zone);
  return { ...bodyOf(content, zone, now, ways), foot: footOf(content.kind, time, ways) };
}

function bodyOf(content: Content, zone: string, now: Instant, ways: Ways): Letter {
  const { letter } = say;
  switch (content.kind) {
    case "digest":
      return digestLetter(content, zone, now, ways);
    case "yesterday": {
      const { had } = content;
      return {
        subject: letter.today.hadSubject(had.map(({ story }) => story.employer.name)),
        paragraphs: [letter.morning],
        lists: [{ items: had.map((one) => hadItem(one, now, ways)) }],
      };
    }
    case "thank-you": {
      const { steps } = content;
      const names = steps.flatMap(({ step, story }) => nameOf(step, story) ?? []);
      return {
        subject: letter.thanks.subject(names, steps[0]?.story.employer.name ?? ""),
        paragraphs: [letter.thanks.opening],
        lists: [{ items: steps.map((one) => stepItem(one, zone, now, ways)) }],
      };
    }
    case "interview": {
      const { far, ahead } = content;
      const { startsAt } = ahead.interview;
      const employer = ahead.story.employer.name;
      return {
        subject:
          far === "day"
            ? letter.interview.dayBefore(employer, dayAndTime(startsAt, zone, now))
            : letter.interview.hourBefore(employer, clockTime(startsAt, zone)),
        paragraphs: [],
        lists: [{ items: [interviewItem(ahead, zone, now, ways)] }],
        after: far === "day" ? letter.interview.calm : letter.interview.beforeLeaving,
      };
    }
    case "weekly":
      return {
        subject: letter.weekly.subject,
        paragraphs: [letter.weekly.opening, ...content.lines],
        link: { label: letter.weekly.open, address: ways.page("/today") },
        after: letter.weekly.close,
      };
  }
}
