import { because } from "./because";
import { HOUR } from "./days";
import type { History, Moment } from "./history";
import { mediumFor } from "./medium";
import type { Contact, Interview, Touch } from "./types";
import { statusAt, type TimedStep, type Window } from "./window";

/** A step for each person of each interview, and beside it the letter that the playbook asks for. */
export function thankYouSteps(history: History): TimedStep[] {
  return [...history.held, ...history.ahead].flatMap((interview) => {
    const window = thankYouWindow(interview, history);
    const met = [...new Set(interview.fact.interviewers)].map((id) => history.contacts.get(id)!);
    return [
      ...met.map((contact) => thankYou(interview, contact, window, history)),
      ...met
        .filter((contact) => isOwedLetter(contact, interview.fact, history))
        .map((contact) => letter(interview, contact, window, history)),
    ];
  });
}

function thankYouWindow({ at, day }: Moment<Interview>, { application, zone }: History): Window {
  const { thankYou } = application.playbook;
  const { hours, endOfDay }: { hours?: number; endOfDay?: number } = thankYou.due;
  const opens = at + thankYou.opensHours * HOUR;
  const end = endOfDay === undefined ? at + hours! * HOUR : zone.startOf(day + endOfDay + 1);
  const due = Math.max(end, opens);
  return { opens, due, missedFrom: Math.max(zone.startOf(day + 7), due) };
}

function thankYou(
  interview: Moment<Interview>,
  contact: Contact,
  window: Window,
  history: History,
): TimedStep {
  const sent = sentThanks("thank-you", interview.fact, contact, history);
  const medium = sent?.fact.medium ?? mediumFor(contact, "thank-you", history);
  return {
    id: `thank-you:${interview.fact.id}:${contact.id}`,
    kind: "thank-you",
    interviewId: interview.fact.id,
    contactId: contact.id,
    medium,
    opens: window.opens,
    due: window.due,
    allDay: false,
    status: statusAt(history.now, window, { done: sent !== undefined, reachable: medium !== null }),
    projected: false,
    optional: false,
    because: because.thankYou(history.application.playbook),
  };
}

function letter(interview: Moment<Interview>, contact: Contact, window: Window, history: History): TimedStep {
  const sent = sentThanks("thank-you-letter", interview.fact, contact, history);
  return {
    id: `thank-you-letter:${interview.fact.id}:${contact.id}`,
    kind: "thank-you-letter",
    interviewId: interview.fact.id,
    contactId: contact.id,
    medium: sent?.fact.medium ?? "letter",
    opens: window.opens,
    due: window.due,
    allDay: false,
    status: statusAt(history.now, window, { done: sent !== undefined, reachable: true }),
    projected: false,
    optional: true,
    because: because.letter(history.application.playbook),
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
  kind: "thank-you" | "thank-you-letter",
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
