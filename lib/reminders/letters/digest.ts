import type { Planned } from "@/lib/applications/planned";
import { dayOf } from "@/lib/days/day";
import { clockTime, shortDay } from "@/lib/days/words";
import type { Letter, LetterItem } from "@/lib/mail/letter";
import type { Instant } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { stepTitle } from "@/lib/steps/words";
import { words } from "@/lib/words";
import type { Content } from "../content";
import { interviewItem } from "./interview-item";
import { stepItem } from "./step-item";
import type { Ways } from "./ways";

type Digest = Extract<Content, { kind: "digest" }>;

const say = words.reminders;

/** The morning's letter: interviews first, then what to write, then who had until yesterday. */
export function digestLetter(digest: Digest, zone: string, now: Instant, ways: Ways): Letter {
  const { interviews, steps, late } = digest;
  const { morning, today } = say.letter;
  // Where the check-in that follows is open already, it tells of the date itself.
  const asked = new Set(steps.filter(({ step }) => step.kind === "follow-up").map(({ story }) => story.id));
  const had = digest.had.filter(({ story }) => !asked.has(story.id));
  const items = [
    ...interviews.map((one) => interviewItem(one, zone, now, ways)),
    ...steps.map((one) => stepItem(one, zone, now, ways)),
    ...had.map((one) => hadItem(one, now, ways)),
  ];
  return {
    subject: subjectOf({ ...digest, had }, zone),
    paragraphs: [morning, openingOf({ ...digest, had }, zone)],
    lists: [
      { items },
      ...(late.length > 0
        ? [
            {
              heading: today.lateHeading,
              items: late.map((one) => ({ ...stepItem(one, zone, now, ways), acts: [] })),
            },
          ]
        : []),
    ],
    after: today.rest,
  };
}

/** Of somebody who had until yesterday: when a question is right, and where their answer is noted. */
export function hadItem({ story, plan }: Planned, now: Instant, ways: Ways): LetterItem {
  const { had } = say.letter;
  const next = plan.steps.find(({ kind, status }) => kind === "follow-up" && status === "upcoming");
  const today = dayOf(now, story.timeZone);
  return {
    title: had.title(story.employer.name),
    lines: [next ? had.from(shortDay(dayOf(next.opens, story.timeZone), today)) : had.nothing],
    link: { label: had.note, address: ways.page(`/applications/${story.id}/answer`) },
  };
}

function openingOf({ interviews, steps, had }: Digest, zone: string): string {
  const { today } = say.letter;
  const [first] = interviews;
  const blocked = steps.filter(({ step }) => step.status === "blocked");
  const addresses = new Set(blocked.map(({ story, step }) => step.contactId ?? story.id));
  return [
    first && interviews.length === 1
      ? today.interview(first.story.employer.name, clockTime(first.interview.startsAt, zone))
      : interviews.length > 1
        ? today.interviews(interviews.length)
        : "",
    steps.length > 0 ? words.today.toDo(steps.length - blocked.length, addresses.size) : "",
    had.length > 0 ? today.had(had.map(({ story }) => story.employer.name)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function subjectOf({ interviews, steps, had }: Digest, zone: string): string {
  const { today, step: ofStep } = say.letter;
  const [interview] = interviews;
  const [first] = steps;
  if (interviews.length + steps.length > 1) return today.several(interviews.length, steps.length);
  if (interview) {
    return today.oneInterview(interview.story.employer.name, clockTime(interview.interview.startsAt, zone));
  }
  if (first) {
    const title = stepTitle(first.step, first.plan, nameOf(first.step, first.story));
    return ofStep.of(title, first.story.employer.name);
  }
  return today.hadSubject(had.map(({ story }) => story.employer.name));
}
