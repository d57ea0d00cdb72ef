import { checkPlaybook } from "./check-playbook";
import {
  checkEach,
  checkRecord,
  checkRecords,
  date,
  flag,
  identifier,
  idIn,
  instant,
  oneOf,
  optional,
  refuse,
  type Shape,
  text,
  wholeNumber,
} from "./checks";
import { readInstant, readZone } from "./days";
import type { Application, Contact, Instant, Interview, Touch, Workweek } from "./types";

const weekday = wholeNumber(1, 7);
const medium = oneOf("email", "phone", "linkedin", "letter");

const hintsShape: Shape = [
  ["quickDecision", optional(flag)],
  ["clientFacing", optional(flag)],
  ["traditional", optional(flag)],
];
const contactShape: Shape = [
  ["id", identifier],
  ["role", oneOf("hiring-manager", "recruiter", "hr", "interviewer", "other")],
  ["followUpOwner", optional(flag)],
  ["email", optional(text)],
  ["phone", optional(text)],
  ["linkedin", optional(text)],
  ["postalAddress", optional(text)],
  ["prefers", optional(medium)],
];
const interviewShape: Shape = [
  ["id", identifier],
  ["startsAt", instant],
  ["endsAt", instant],
  ["format", oneOf("phone", "video", "onsite")],
  ["promisedBy", optional(date)],
  ["cancelled", optional(flag)],
];
const touchShape: Shape = [
  ["id", identifier],
  ["direction", oneOf("sent", "received")],
  ["at", instant],
  ["medium", medium],
  ["kind", optional(oneOf("thank-you", "thank-you-letter", "follow-up", "other"))],
  ["promisedBy", optional(date)],
  ["wantsReply", optional(flag)],
  ["automatic", optional(flag)],
];
const referenceShape: Shape = [
  ["id", identifier],
  ["briefedAt", optional(instant)],
];
const outcomeShape: Shape = [
  ["kind", oneOf("offer", "rejected", "withdrawn", "let-go")],
  ["at", instant],
];

/** Throws a PolicyError, with the path of the field, where the contract does not allow what is given. */
export function checkInput(application: Application, now: Instant): void {
  checkRecord("", { now }, [["now", instant]]);
  checkRecord("application", application, []);
  if (!readZone(application.timeZone)) refuse("timeZone", "must be the name of a time zone");
  checkWorkweek(application.workweek);
  checkPlaybook(application.playbook);
  if (application.hints !== undefined) checkRecord("hints", application.hints, hintsShape);
  if (application.outcome !== undefined) checkRecord("outcome", application.outcome, outcomeShape);
  const contacts = checkRecords("contacts", application.contacts, contactShape);
  const interviews = checkRecords("interviews", application.interviews, interviewShape);
  application.interviews.forEach((interview, index) => {
    checkInterview(`interviews[${index}]`, interview, contacts);
  });
  checkRecords("touches", application.touches, touchShape);
  application.touches.forEach((touch, index) => {
    checkTouch(`touches[${index}]`, touch, contacts, interviews);
  });
  checkRecords("references", application.references, referenceShape);
}

function checkWorkweek(workweek: Workweek): void {
  checkRecord("workweek", workweek, []);
  checkEach("workweek.workdays", workweek.workdays, weekday);
  checkEach("workweek.holidays", workweek.holidays, date);
}

function checkInterview(path: string, interview: Interview, contacts: Set<string>): void {
  const { startsAt, endsAt, interviewers } = interview;
  if (readInstant(endsAt)! < readInstant(startsAt)!) refuse(`${path}.endsAt`, "must not be before startsAt");
  checkEach(`${path}.interviewers`, interviewers, idIn(contacts));
}

function checkTouch(path: string, touch: Touch, contacts: Set<string>, interviews: Set<string>): void {
  checkRecord(path, touch, [
    ["contactId", optional(idIn(contacts))],
    ["interviewId", optional(idIn(interviews))],
  ]);
}

/** The same for a contact that is given by itself. */
export function checkContact(contact: Contact): void {
  checkRecord("contact", contact, contactShape);
}

/** The same for what a message is meant for. */
export function checkPurpose(purpose: "thank-you" | "follow-up"): void {
  checkRecord("", { purpose }, [["purpose", oneOf("thank-you", "follow-up")]]);
}
