import { dayOf } from "@/lib/days/day";
import type { PlainDate, Step } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { stepKind, stepTitle } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { mediumOf } from "./kind";
import type { Records, Sender } from "./records";
import { sentTouch, storedText } from "./stored";

/** A stored message on its way out: as a file, or on paper. */
export interface Outgoing {
  applicationId: string;
  /** "Thank Dana Whitfield", and the kind alone: "Thank-you". */
  title: string;
  kind: string;
  search: { id: string; name: string };
  employer: string;
  /** What is said on the phone is a sheet of key points; all else can be a letter. */
  paper: "letter" | "call-sheet";
  from: { name: string; email: string; postalAddress: string };
  to: {
    /** Null of a reference, who has no place at an employer. */
    contactId: string | null;
    name: string;
    jobTitle: string;
    email: string;
    phone: string;
    postalAddress: string;
  } | null;
  /** The day it was sent; else today. In the viewer's zone. */
  day: PlainDate;
  subject: string | null;
  body: string;
}

/** What goes out for one step; null where there is no such step any more, or nobody has written anything for it. */
export function outgoingOf(
  stepId: string,
  records: Records,
  profile: Sender & { postalAddress: string; timeZone: string },
): Outgoing | null {
  const { story, plan, now } = records;
  const step = plan.steps.find(({ id }) => id === stepId);
  const text = storedText(story, stepId);
  if (!step || !text) return null;
  return {
    applicationId: story.id,
    title: stepTitle(step, plan, nameOf(step, story)),
    kind: words.steps.kind[stepKind(step, plan)],
    search: { id: story.search.id, name: story.search.name },
    employer: story.employer.name,
    paper: mediumOf(step) === "phone" ? "call-sheet" : "letter",
    from: { name: profile.fullName, email: profile.email, postalAddress: profile.postalAddress },
    to: recipientOf(step, records),
    day: dayOf(sentTouch(story, stepId)?.at ?? now, profile.timeZone),
    ...text,
  };
}

function recipientOf(step: Step, { story }: Records): Outgoing["to"] {
  if (step.kind === "brief-reference") {
    const told = story.references.find(({ referenceId }) => referenceId === step.referenceId)?.reference;
    if (!told) return null;
    const { fullName, email, phone } = told;
    return { contactId: null, name: fullName, jobTitle: "", email, phone, postalAddress: "" };
  }
  const contact = story.people.find(({ contactId }) => contactId === step.contactId)?.contact;
  if (!contact) return null;
  const { id, fullName, jobTitle, email, phone, postalAddress } = contact;
  return { contactId: id, name: fullName, jobTitle, email, phone, postalAddress };
}
