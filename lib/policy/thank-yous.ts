import { because } from "./because";
import { HOUR } from "./days";
import { contactOf, type History, type Moment } from "./history";
import { mediumFor } from "./medium";
import type { Contact, Interview, Step, Touch } from "./types";
import { statusAt, type Timed, type Window, written } from "./window";

type Kind = "thank-you" | "thank-you-letter";

/** A step for each person of each interview, and beside it the letter that the playbook asks for. */
export function thankYouSteps(history: History): Timed[] {
  const steps: Timed[] = [];
  for (const interview of [...history.held, ...history.ahead]) {
    const window = thankYouWindow(interview, history);
    const times = written(window);
    for (const id of new Set(interview.fact.interviewers)) {
      const contact = contactOf(history, id)!;
      steps.push(thankYouStep("thank-you", interview, contact, { window, times }, history));
      if (isOwedLetter(contact, interview.fact, history)) {
        steps.push(thankYouStep("thank-you-letter", interview, contact, { window, times }, history));
      }
    }
  }
  return steps;
}

function thankYouWindow({ at, day }: Moment<Interview>, { application, zone }: History): Window {
  const { thankYou } = application.playbook;
  const { hours, endOfDay }: { hours?: number; endOfDay?: number } = thankYou.due;
  const opens = at + thankYou.opensHours * HOUR;
  const end = endOfDay === undefined ? at + hours! * HOUR : zone.startOf(day + endOfDay + 1);
  const due = Math.max(end, opens);
  return { opens, due, missedFrom: Math.max(zone.startOf(day + 7), due) };
}

function thankYouStep(
  kind: Kind,
  interview: Moment<Interview>,
  contact: Contact,
  { window, times }: { window: Window; times: Pick<Step, "opens" | "due"> },
  history: History,
): Timed {
  const { playbook } = history.application;
  const isLetter = kind === "thank-you-letter";
  const sent = sentThanks(kind, interview.fact, contact, history);
  const medium = sent?.fact.medium ?? (isLetter ? "letter" : mediumFor(contact, "thank-you", history));
  return {
    window,
    step: {
      id: `${kind}:${interview.fact.id}:${contact.id}`,
      kind,
      interviewId: interview.fact.id,
      contactId: contact.id,
      medium,
      opens: times.opens,
      due: times.due,
      allDay: false,
      status: statusAt(history.now, window, { done: sent !== undefined, reachable: medium !== null }),
      projected: false,
      optional: isLetter,
      because: isLetter ? because.letter(playbook) : because.thankYou(playbook),
    },
  };
}

function isOwedLetter(contact: Contact, { format }: Interview, { application }: History): boolean {
  switch (application.playbook.letter) {
    case "also":
      return Boolean(contact.postalAddress);
    case "hand-delivered":
      return format === "onsite";
    case "none":
      return false;
  }
}

function sentThanks(
  kind: Kind,
  interview: Interview,
  contact: Contact,
  history: History,
): Moment<Touch> | undefined {
  return history.sent.find(
    (touch) =>
      touch.fact.kind === kind &&
      touch.fact.contactId === contact.id &&
      interviewThanked(touch, contact, history) === interview.id,
  );
}

/** The id of the interview that the thanks are for: the last with that contact, where they name none. */
function interviewThanked(
  { fact, at }: Moment<Touch>,
  contact: Contact,
  { held }: History,
): string | undefined {
  if (fact.interviewId !== undefined) return fact.interviewId;
  return held.findLast((interview) => interview.at < at && interview.fact.interviewers.includes(contact.id))
    ?.fact.id;
}
