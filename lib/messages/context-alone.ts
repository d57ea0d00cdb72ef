import type { DraftContext } from "@/lib/drafts";
import type { Plan, Step } from "@/lib/policy/types";
import { mediumOf, messageKindOf } from "./kind";
import type { Records } from "./records";
import { factsOf, interviewOf, talkWith } from "./talk";

/** The context of a step as if nobody else had been there. */
export function contextAlone(step: Step, records: Records): DraftContext {
  const { story, plan, profile, others, now } = records;
  const interview = interviewOf(step, records);
  const { fullName, email, phone, links } = profile;
  return {
    kind: messageKindOf(step, plan),
    medium: mediumOf(step),
    sender: { fullName, email: email || undefined, phone: phone || undefined, links },
    recipient: recipientOf(step, records),
    role: story.role,
    employer: story.employer.name,
    interview: interview && {
      at: interview.startsAt,
      timeZone: interview.timeZone,
      format: interview.format,
    },
    now,
    promisedBy: promiseOf(step, records),
    thanked: isThanked(step, plan, interview?.id),
    facts: factsOf(talkWith(step, records)),
    people: everybodyHere(records),
    others: { employers: others.employers, people: others.people },
    siblings: [],
  };
}

export function recipientOf(step: Step, { story }: Records): DraftContext["recipient"] {
  if (step.kind === "brief-reference") {
    const told = story.references.find(({ referenceId }) => referenceId === step.referenceId);
    return told ? { fullName: told.reference.fullName, role: "other" } : null;
  }
  const place = story.people.find(({ contactId }) => contactId === step.contactId);
  if (!place) return null;
  const { fullName, salutation } = place.contact;
  return { fullName, role: place.role, salutation: salutation || undefined };
}

/** Their own date: of a check-in or an answer the one that still counts. */
function promiseOf(step: Step, records: Records): string | undefined {
  const looksBack = step.kind === "follow-up" || step.kind === "reply";
  return (looksBack ? records.promised : interviewOf(step, records)?.promisedBy) ?? undefined;
}

/**
 * Whether a check-in has no thanks to make up for: its recipient was thanked for the last interview or, where they
 * weren't in it, somebody was. Where nobody was met there is nobody to thank.
 */
function isThanked(step: Step, plan: Plan, interviewId: string | undefined): boolean {
  if (step.kind !== "follow-up") return true;
  const thanks = plan.steps.filter(
    (one) => (one.kind === "thank-you" || one.kind === "thank-you-letter") && one.interviewId === interviewId,
  );
  const own = thanks.filter(({ contactId }) => contactId === step.contactId);
  const asked = own.length > 0 ? own : thanks;
  return asked.length === 0 || asked.some(({ status }) => status === "done");
}

function everybodyHere({ story, others, profile }: Records): string[] {
  const names = [
    ...story.people.map(({ contact }) => contact.fullName),
    ...story.references.map(({ reference }) => reference.fullName),
    ...others.colleagues,
    profile.fullName,
  ];
  return [...new Set(names.filter(Boolean))];
}
