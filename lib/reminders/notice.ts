import { addDays, dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Content } from "./content";

const say = words.reminders;
/** An interview that begins within so long begins soon. */
const soon = 2 * 3600_000;

/** A reminder as a device shows it, for anybody to see who looks at it: how much there is, and of whom nothing. */
export function reminderNotice(content: Content, { zone }: { zone: string }, now: Instant): string {
  const { notice } = say;
  switch (content.kind) {
    case "digest": {
      const { interviews, steps, had } = content;
      return interviews.length + steps.length > 0
        ? notice.today(interviews.length, steps.length)
        : notice.had(had.length);
    }
    case "yesterday":
      return notice.had(content.had.length);
    case "thank-you":
      return notice.thanks(content.steps.length);
    case "interview":
      return interviewNotice(content.ahead.interview.startsAt, zone, now);
    case "weekly":
      return notice.weekly;
  }
}

function interviewNotice(startsAt: Instant, zone: string, now: Instant): string {
  const { notice } = say;
  if (Date.parse(startsAt) - Date.parse(now) <= soon) return notice.interviewSoon;
  const [day, today] = [dayOf(startsAt, zone), dayOf(now, zone)];
  if (day === today) return notice.interviewToday;
  return day === addDays(today, 1) ? notice.interviewTomorrow : notice.interviewAhead;
}
