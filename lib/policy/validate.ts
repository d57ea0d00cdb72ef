import { checkContact, checkInterview, checkOutcome, checkReference, checkTouch } from "./check-facts";
import { checkPlaybook } from "./check-playbook";
import {
  aRecord,
  at,
  date,
  each,
  eachOnce,
  type Flaw,
  flag,
  idOfOneIn,
  instant,
  oneOf,
  optional,
  wholeNumber,
  zone,
} from "./checks";
import { PolicyError } from "./policy-error";
import type { Application, Contact, Instant, Workweek } from "./types";

const weekday = wholeNumber(1, 7);
const purpose = oneOf(["thank-you", "follow-up"]);

/** Throws a PolicyError, with the path of the field, where the contract does not allow what is given. */
export function checkInput(application: Application, now: Instant): void {
  refuse(at("now", instant(now)));
  refuse(at("application", aRecord(application)));
  refuse(checkApplication(application) ?? checkNames(application));
}

/** The same for a contact and a purpose given by themselves. */
export function checkMessage(contact: Contact, wanted: "thank-you" | "follow-up"): void {
  refuse(at("contact", checkContact(contact)));
  refuse(at("purpose", purpose(wanted)));
}

function refuse(flaw: Flaw): void {
  if (flaw) throw new PolicyError(flaw.path, flaw.problem);
}

function checkApplication(given: Application): Flaw {
  return (
    at("timeZone", zone(given.timeZone)) ??
    at("workweek", checkWorkweek(given.workweek)) ??
    at("playbook", checkPlaybook(given.playbook)) ??
    at("hints", optional(given.hints, checkHints)) ??
    at("contacts", eachOnce(given.contacts, checkContact)) ??
    at("interviews", eachOnce(given.interviews, checkInterview)) ??
    at("touches", eachOnce(given.touches, checkTouch)) ??
    at("references", eachOnce(given.references, checkReference)) ??
    at("outcome", optional(given.outcome, checkOutcome))
  );
}

/** Whom and what the facts name must be in the lists; a cancelled interview is. */
function checkNames({ contacts, interviews, touches }: Application): Flaw {
  const contact = idOfOneIn(contacts);
  const interview = idOfOneIn(interviews);
  return (
    at(
      "interviews",
      each(interviews, (given) => at(".interviewers", each(given.interviewers, contact))),
    ) ??
    at(
      "touches",
      each(
        touches,
        (given) =>
          at(".contactId", optional(given.contactId, contact)) ??
          at(".interviewId", optional(given.interviewId, interview)),
      ),
    )
  );
}

function checkWorkweek(workweek: Workweek): Flaw {
  return (
    aRecord(workweek) ??
    at(".workdays", each(workweek.workdays, weekday)) ??
    at(".holidays", each(workweek.holidays, date))
  );
}

function checkHints(hints: NonNullable<Application["hints"]>): Flaw {
  return (
    aRecord(hints) ??
    at(".quickDecision", optional(hints.quickDecision, flag)) ??
    at(".clientFacing", optional(hints.clientFacing, flag)) ??
    at(".traditional", optional(hints.traditional, flag))
  );
}
