import { type History, readHistory } from "./history";
import type { Application, Contact, Instant, Medium } from "./types";
import { checkInput, checkMessage } from "./validate";

export type Purpose = "thank-you" | "follow-up";

const media: Medium[] = ["email", "phone", "linkedin", "letter"];

/**
 * How to reach the contact: as they write to us (Levo, rule 8), as they prefer, as the job suggests
 * (Tips, rule 4), or as one can; null where there is no way. Throws a PolicyError on bad input.
 */
export function chooseMedium(
  contact: Contact,
  application: Application,
  purpose: Purpose,
  now: Instant,
): Medium | null {
  checkMessage(contact, purpose);
  checkInput(application, now);
  return mediumFor(contact, purpose, readHistory(application, now));
}

/** The same, of facts already read. */
export function mediumFor(contact: Contact, purpose: Purpose, history: History): Medium | null {
  const lastReceived = history.received.findLast((touch) => touch.fact.contactId === contact.id);
  const { quickDecision, clientFacing, traditional } = history.application.hints ?? {};
  const wished = [
    lastReceived?.fact.medium,
    contact.prefers,
    quickDecision && "email",
    clientFacing && "phone",
    traditional && "letter",
  ] as const;
  // A letter can't arrive in time to thank: it is only what is left where there is nothing else.
  const isFitting = (medium: Medium) =>
    canReach(contact, medium) && !(medium === "letter" && purpose === "thank-you");
  return (
    wished.find((medium) => medium && isFitting(medium)) ||
    media.find((medium) => canReach(contact, medium)) ||
    null
  );
}

export function isReachable(contact: Contact): boolean {
  return media.some((medium) => canReach(contact, medium));
}

export function canReach(contact: Contact, medium: Medium): boolean {
  if (medium === "letter") return Boolean(contact.postalAddress);
  return Boolean(contact[medium]);
}
