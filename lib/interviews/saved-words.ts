import { dayAndTime, zoneCity } from "@/lib/days/words";
import type { Flash } from "@/lib/flash/flash";
import type { Instant } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { dueWords, stepTitle } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { fill } from "@/lib/words/fill";
import type { MovedInterview } from "./move";
import type { Overlap } from "./overlaps";
import type { SavedInterview } from "./save";

type Saved = Extract<SavedInterview, { kind: "saved" }>;

/** What is said once an interview is saved: how its time was read, what it overlaps with, and what comes next. */
export function savedWords({ when, after, overlaps, removed, undo }: Saved, now: Instant): Flash {
  const sentences = [
    words.interview.saved,
    when.odd && fill(words.interview[when.odd], { time: when.shown.slice(11) }),
    overlapWords(overlaps, after.story.timeZone, now),
    removed.length > 0 && words.interview.interviewersRemoved(removed),
    nextWords(after, now),
  ];
  return {
    text: sentences.filter(Boolean).join(" "),
    undo: undo ? { label: words.common.ui.undo, token: undo } : undefined,
  };
}

/** What is said once an interview was moved: to when, by its own clock, and what it overlaps with there. */
export function movedWords(
  { when, timeZone, after, overlaps }: Extract<MovedInterview, { kind: "moved" }>,
  now: Instant,
): string {
  const time = dayAndTime(when.startsAt, timeZone, now);
  const sentences = [
    words.interview.movedTo(when.home === null ? time : words.days.in(time, zoneCity(timeZone))),
    when.odd && fill(words.interview[when.odd], { time: when.shown.slice(11) }),
    overlapWords(overlaps, after.story.timeZone, now),
  ];
  return sentences.filter(Boolean).join(" ");
}

/** "It overlaps with First call at Larkspur, tomorrow, 14:00.", by the clocks of a zone; null where it doesn't. */
export function overlapWords(overlaps: readonly Overlap[], zone: string, now: Instant): string | null {
  if (overlaps.length === 0) return null;
  return words.interview.overlaps(
    overlaps.map((other) =>
      words.interview.other(
        other.title || words.interview.untitled,
        other.employer,
        dayAndTime(other.startsAt, zone, now),
      ),
    ),
  );
}

function nextWords({ story, plan }: Saved["after"], now: Instant): string | null {
  const { next } = plan;
  if (next?.status !== "open" && next?.status !== "blocked") return null;
  const title = stepTitle(next, plan, nameOf(next, story));
  return words.interview.savedNext(title, dueWords(next, story.timeZone, now));
}
