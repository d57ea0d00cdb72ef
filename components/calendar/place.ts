import type { Entry } from "@/lib/calendar/entry";

/** What the calendar shows, as its URL holds it. */
export interface Place {
  view: "month" | "week" | "agenda";
  date: string;
  /** How many entries of the day an agenda begins after, where a day holds more than a page. */
  past?: number;
}

/** The calendar at a place, with a step's draft open beside it where one is named. */
export function calendarHref(
  { view, date, past }: Place,
  open?: { applicationId: string; stepId: string },
): string {
  const query = new URLSearchParams({ view, date });
  if (past) query.set("past", String(past));
  if (open) {
    query.set("on", open.applicationId);
    query.set("step", open.stepId);
  }
  return `/calendar?${query}`;
}

/** What an entry opens: a window its draft, beside the calendar; an interview its form; everything else its story. */
export function entryHref(entry: Entry, place: Place): string {
  const application = `/applications/${entry.story.id}`;
  if (entry.kind === "interview") return `${application}/interviews/${entry.id}/edit`;
  const [stepId] = entry.steps;
  if (stepId && entry.look !== "done") return calendarHref(place, { applicationId: entry.story.id, stepId });
  return application;
}
