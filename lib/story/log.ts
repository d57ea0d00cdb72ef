import "server-only";
import { dayOf } from "@/lib/days/day";
import { longDay, shortDay } from "@/lib/days/words";
import type { Instant, Medium } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { AnyStory } from "./history";

const say = words.application.log;

/** One thing that happened. Of the touches behind it each can be corrected or deleted; one that did a step, taken back. */
export interface LogEntry {
  id: string;
  at: Instant;
  day: string;
  icon: Medium | "video" | "onsite" | "answer" | "told" | "outcome";
  /** A name the line begins with, set apart from the rest. */
  title: string | null;
  text: string;
  end: string;
  /** What was said or sent, where it was kept. */
  body: string;
  touches: { id: string; href: string; name: string; isStep: boolean }[];
  href: string | null;
}

type Touch = AnyStory["touches"][number];

/** All that happened, newest first. Thank-yous of one day stand together. */
export function logOf(story: AnyStory, now: Instant): LogEntry[] {
  const touches = groupThanks(story).map((group) => touchEntry(group, story, now));
  const entries = [
    ...touches,
    ...interviewEntries(story, now),
    ...briefingEntries(story, now),
    ...outcomeEntries(story, now),
  ];
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Each touch alone, but for the thank-yous of one day by one medium. */
function groupThanks(story: AnyStory): Touch[][] {
  const groups = new Map<string, Touch[]>();
  for (const touch of story.touches) {
    const together = touch.direction === "sent" && touch.kind === "thank-you";
    const key = together ? `${dayOf(touch.at, story.timeZone)} ${touch.medium}` : touch.id;
    groups.set(key, [...(groups.get(key) ?? []), touch]);
  }
  return [...groups.values()];
}

function touchEntry(group: Touch[], story: AnyStory, now: Instant): LogEntry {
  const touch = group.at(-1) as Touch;
  const names = group.map(({ contactId }) => nameOf(contactId, story) ?? story.employer.name);
  const received = touch.direction === "received";
  return {
    ...when(touch.at, story, now),
    id: touch.id,
    icon: received && touch.medium !== "phone" ? "answer" : touch.medium,
    title: null,
    text: textOf(touch, words.common.and(names), story, now),
    end: group.length > 1 ? say.several(group.length, touch.medium) : words.steps.medium[touch.medium],
    body: group.length === 1 ? touch.body : "",
    touches: group.map(({ id, direction, stepId }, index) => ({
      id,
      isStep: direction === "sent" && stepId !== null,
      href: `/applications/${story.id}/${direction === "received" ? "answer" : "sent"}?touch=${id}`,
      name: names[index] ?? "",
    })),
    href: null,
  };
}

function textOf(touch: Touch, who: string, story: AnyStory, now: Instant): string {
  if (touch.direction === "sent") return say.sent[touch.kind ?? "other"](who, touch.medium === "phone");
  if (touch.automatic) return say.automatic(who);
  const heard = touch.medium === "phone" ? say.called(who) : say.answered(who);
  const promised = touch.promisedBy && say.named(longDay(touch.promisedBy, dayOf(now, story.timeZone)));
  return [heard, touch.wantsReply && say.asked, promised].filter(Boolean).join(", ");
}

function interviewEntries(story: AnyStory, now: Instant): LogEntry[] {
  return story.interviews
    .filter(({ endsAt, cancelledAt }) => cancelledAt !== null || endsAt <= now)
    .map((interview) => {
      const by = nameOf(interview.promisedByContactId, story);
      const promised = interview.promisedBy && longDay(interview.promisedBy, dayOf(now, story.timeZone));
      const people = say.people(interview.interviewers.length);
      const parts = [words.steps.format[interview.format], people].filter(Boolean).join(", ");
      return {
        ...when(interview.startsAt, story, now),
        id: interview.id,
        icon: interview.format,
        title: interview.title || say.interview,
        text: interview.cancelledAt
          ? say.cancelled
          : [parts, promised && say.theyNamed(by, promised)].filter(Boolean).join("; "),
        end: interview.notes ? say.notes : "",
        body: "",
        touches: [],
        href: `/applications/${story.id}/interviews/${interview.id}/edit`,
      };
    });
}

function briefingEntries(story: AnyStory, now: Instant): LogEntry[] {
  return story.references.flatMap(({ referenceId, briefedAt, reference }) =>
    briefedAt === null
      ? []
      : [
          {
            ...when(briefedAt, story, now),
            id: referenceId,
            icon: "told" as const,
            title: null,
            text: say.told(reference.fullName),
            end: "",
            body: "",
            touches: [],
            href: null,
          },
        ],
  );
}

function outcomeEntries(story: AnyStory, now: Instant): LogEntry[] {
  if (!story.outcome || !story.outcomeAt) return [];
  const text = words.application.line.outcome[story.outcome];
  const entry = {
    ...when(story.outcomeAt, story, now),
    id: "outcome",
    icon: "outcome" as const,
    title: null,
  };
  return [{ ...entry, text, end: "", body: "", touches: [], href: null }];
}

function when(at: Instant, story: AnyStory, now: Instant): Pick<LogEntry, "at" | "day"> {
  return { at, day: shortDay(dayOf(at, story.timeZone), dayOf(now, story.timeZone)) };
}

function nameOf(contactId: string | null, story: AnyStory): string | null {
  return story.people.find((place) => place.contactId === contactId)?.contact.fullName ?? null;
}
