import { dayOf } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";

/** What of an application is set aside: by its key until when, "always" for no reminder of it at all. */
export type SetAside = Record<string, PlainDate | "always">;

/** Days are those of the application, as the days of its windows are. */
type Having = { setAside: SetAside; timeZone: string };

/** How an interview is called among the steps. */
export const interviewKey = (id: string) => `interview:${id}`;

/** Until which day a step rests at an instant because its owner has set it aside; null where it doesn't. */
export function restsUntil({ setAside, timeZone }: Having, key: string, at: Instant): PlainDate | null {
  const until = setAside[key];
  return until !== undefined && until !== "always" && dayOf(at, timeZone) < until ? until : null;
}

/** Whether nothing reminds of a step, or an interview, at an instant. */
export function isSetAside(story: Having, key: string, at: Instant): boolean {
  return story.setAside[key] === "always" || restsUntil(story, key, at) !== null;
}

/** Whether a step that was set aside has come back between two instants. */
export function isBack({ setAside, timeZone }: Having, key: string, since: Instant, at: Instant): boolean {
  const until = setAside[key];
  return until !== undefined && dayOf(since, timeZone) < until && until <= dayOf(at, timeZone);
}
