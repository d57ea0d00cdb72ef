import { type History, readHistory } from "./history";
import { isReachable } from "./medium";
import type { Application, Contact, Instant } from "./types";
import { checkInput } from "./validate";

/**
 * The one person to follow up with (Levo, rule 7), or null where nobody can be reached.
 * Throws a PolicyError on bad input.
 */
export function chooseRecipient(application: Application, now: Instant): Contact | null {
  checkInput(application, now);
  return recipientOf(readHistory(application, now));
}

/** The same, of facts already read. */
export function recipientOf(history: History): Contact | null {
  const reachable = history.application.contacts.filter(isReachable);
  const answered = history.received.at(-1)?.fact.contactId;
  const met = history.held.at(-1)?.fact.interviewers ?? [];
  return (
    reachable.find((contact) => contact.followUpOwner) ??
    reachable.find((contact) => contact.role === "hiring-manager") ??
    reachable.find((contact) => contact.role === "recruiter" || contact.role === "hr") ??
    reachable.find((contact) => contact.id === answered) ??
    met.map((id) => reachable.find((contact) => contact.id === id)).find((contact) => contact) ??
    reachable[0] ??
    null
  );
}
