import "server-only";
import { contactOf, type History } from "@/lib/policy/history";
import type { Contact, Medium, Step } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { sentence } from "@/lib/words/fill";
import type { AnyStory } from "./history";
import { shortName } from "./short-name";

const say = words.application.reason;

/**
 * "To Priya, who asked you to write; by e‑mail, as they wrote to you.": a check-in says why it goes to this one of
 * them, everything else only by what way. Empty where there is nobody, or no way.
 */
export function toWhomAndHow(step: Step, story: AnyStory, history: History): string[] {
  const contact = contactOf(history, step.contactId);
  if (!contact || !step.medium) return [];
  const how = [words.steps.by[step.medium], whyThisWay(contact, step.medium, history)];
  const by = how.filter(Boolean).join(", ");
  if (step.kind !== "follow-up") return [`${sentence(by)}.`];
  const name = story.people.find(({ contactId }) => contactId === contact.id)?.contact.fullName ?? "";
  const to = [say.to(shortName(name)), whyThem(contact, history)].filter(Boolean).join(", ");
  return [`${to}; ${by}.`];
}

/** What speaks for this person, strongest first. */
function whyThem(contact: Contact, history: History): string | null {
  if (contact.followUpOwner) return say.them.owner;
  if (contact.role === "hiring-manager" || contact.role === "recruiter" || contact.role === "hr") {
    return say.them[contact.role];
  }
  if (history.received.at(-1)?.fact.contactId === contact.id) return say.them.answered;
  return history.held.at(-1)?.fact.interviewers.includes(contact.id) ? say.them.met : null;
}

/** What speaks for this medium, strongest first. */
function whyThisWay(contact: Contact, medium: Medium, { application, received }: History): string | null {
  const last = received.findLast(({ fact }) => fact.contactId === contact.id)?.fact.medium;
  if (last === medium) return medium === "phone" ? say.way.called : say.way.wrote;
  if (contact.prefers === medium) return say.way.prefers;
  const hints = application.hints ?? {};
  if (medium === "email" && hints.quickDecision) return say.way.quickDecision;
  if (medium === "phone" && hints.clientFacing) return say.way.clientFacing;
  if (medium === "letter" && hints.traditional) return say.way.traditional;
  return null;
}
