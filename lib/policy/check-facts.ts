import { aList, aRecord, at, date, type Flaw, flag, id, instant, oneOf, optional, text } from "./checks";
import { readInstant } from "./days";
import type { Contact, Interview, Outcome, Reference, Touch } from "./types";

const medium = oneOf(["email", "phone", "linkedin", "letter"]);
const role = oneOf(["hiring-manager", "recruiter", "hr", "interviewer", "other"]);
const format = oneOf(["phone", "video", "onsite"]);
const direction = oneOf(["sent", "received"]);
const sentKind = oneOf(["thank-you", "thank-you-letter", "follow-up", "other"]);
const outcomeKind = oneOf(["offer", "rejected", "withdrawn", "let-go"]);

export function checkContact(contact: Contact): Flaw {
  return (
    aRecord(contact) ??
    at(".id", id(contact.id)) ??
    at(".role", role(contact.role)) ??
    at(".followUpOwner", optional(contact.followUpOwner, flag)) ??
    at(".email", optional(contact.email, text)) ??
    at(".phone", optional(contact.phone, text)) ??
    at(".linkedin", optional(contact.linkedin, text)) ??
    at(".postalAddress", optional(contact.postalAddress, text)) ??
    at(".prefers", optional(contact.prefers, medium))
  );
}

export function checkInterview(interview: Interview): Flaw {
  return (
    aRecord(interview) ??
    at(".id", id(interview.id)) ??
    at(".startsAt", instant(interview.startsAt)) ??
    at(".endsAt", instant(interview.endsAt)) ??
    at(".endsAt", endsOnceBegun(interview)) ??
    at(".format", format(interview.format)) ??
    at(".interviewers", aList(interview.interviewers)) ??
    at(".promisedBy", optional(interview.promisedBy, date)) ??
    at(".cancelled", optional(interview.cancelled, flag))
  );
}

function endsOnceBegun({ startsAt, endsAt }: Interview): Flaw {
  if (readInstant(endsAt)! < readInstant(startsAt)!)
    return { path: "", problem: "must not be before startsAt" };
}

export function checkTouch(touch: Touch): Flaw {
  return (
    aRecord(touch) ??
    at(".id", id(touch.id)) ??
    at(".direction", direction(touch.direction)) ??
    at(".at", instant(touch.at)) ??
    at(".medium", medium(touch.medium)) ??
    at(".kind", optional(touch.kind, sentKind)) ??
    at(".promisedBy", optional(touch.promisedBy, date)) ??
    at(".wantsReply", optional(touch.wantsReply, flag)) ??
    at(".automatic", optional(touch.automatic, flag))
  );
}

export function checkReference(reference: Reference): Flaw {
  return (
    aRecord(reference) ??
    at(".id", id(reference.id)) ??
    at(".briefedAt", optional(reference.briefedAt, instant))
  );
}

export function checkOutcome(outcome: Outcome): Flaw {
  return aRecord(outcome) ?? at(".kind", outcomeKind(outcome.kind)) ?? at(".at", instant(outcome.at));
}
