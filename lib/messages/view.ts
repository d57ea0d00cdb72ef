import type { WholeStory } from "@/lib/applications/story";
import { dayAndTime } from "@/lib/days/words";
import type { DraftContext } from "@/lib/drafts";
import type { ComposeWay } from "@/lib/interchange/compose-links";
import type { Instant, Medium, Step } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { dueWords, stepKind, stepTitle, whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { type Choice, choiceQuery, withChoice } from "./choice";
import { draftOf } from "./context";
import { type Drift, driftsOf, type Elsewhere, elsewhereOf } from "./elsewhere";
import { mediumOf } from "./kind";
import { type Known, knownOf } from "./known";
import type { Records } from "./records";
import { sentTouch, storedText } from "./stored";
import { addressOf, whyThisWay } from "./way";

/** All that the page of one draft shows. Plain values: the browser gets it as it is. */
export interface Desk {
  applicationId: string;
  stepId: string;
  /** `open` can be written and sent; `not-needed` when something has happened since. */
  standing: "open" | "done" | "not-needed";
  /** "Thank Dana Whitfield", and the kind alone: "Thank-you". */
  title: string;
  kind: string;
  search: { id: string; name: string };
  employer: string;
  due: { at: Instant; words: string; state: "replying" | "thanking" | "checking-in" | "preparing" } | null;
  why: ReturnType<typeof whyOf>;
  /** Why it goes to this person, by this medium. */
  whom: string[];
  to: { name: string; what: string; id: string | null } | null;
  /** Whom else it may go to, and by what else; the choice in this page's address, "?to=…", and what to be warned of. */
  elsewhere: Elsewhere[];
  choice: string;
  drifts: Drift[];
  medium: Medium;
  /** Where it goes by that medium, if that is known. */
  address: string | null;
  /** Null id and version 0 where nothing is stored yet. The subject is null where nobody wrote one. */
  message: {
    id: string | null;
    version: number;
    savedAt: Instant | null;
    /** How many earlier texts of it are kept. */
    snapshots: number;
    subject: string | null;
    body: string;
  };
  /** What the review reads the text against; null where it can no longer be sent. */
  context: DraftContext | null;
  known: Known[];
  /** "Sent today, 16:30, by e‑mail"; null where that isn't known. */
  sent: string | null;
  madeAt: Instant;
  /** The viewer's zone, in which the time of saving is told. */
  timeZone: string;
  /** What the viewer's e-mails are opened in. */
  compose: ComposeWay;
}

/** The desk of one step; null where there is neither such a step nor a text that was written for it. */
export function deskOf(
  stepId: string,
  asPlanned: Records,
  { timeZone, compose }: { timeZone: string; compose: ComposeWay },
  choice: Choice = {},
): Desk | null {
  const records = withChoice(asPlanned, stepId, choice);
  const { story, plan, now } = records;
  const step = plan.steps.find(({ id }) => id === stepId);
  const stored = story.messages.find((message) => message.stepId === stepId);
  const about = {
    applicationId: story.id,
    stepId,
    search: { id: story.search.id, name: story.search.name },
    employer: story.employer.name,
    sent: sentWords(stepId, step, records),
    madeAt: now,
    timeZone,
    compose,
  };
  const row = {
    ...{ id: stored?.id ?? null, version: stored?.version ?? 0 },
    ...{ savedAt: stored?.updatedAt ?? null, snapshots: stored?.snapshots ?? 0 },
  };
  const kept = storedText(story, stepId);
  if (!step) return kept && { ...about, ...withoutStep(stepId), message: { ...row, ...kept } };

  const name = nameOf(step, story);
  const desk = {
    ...about,
    title: stepTitle(step, plan, name),
    kind: words.steps.kind[stepKind(step, plan)],
    to: recipientOf(step, story),
    medium: mediumOf(step),
    address: addressOf(step, story),
  };
  if (step.status === "done") {
    const message = { ...row, ...(kept ?? { subject: null, body: "" }) };
    return { ...desk, ...over, standing: "done", message };
  }
  const { message, context } = draftOf(step, records);
  const goes = { planned: asPlanned.plan.steps.find(({ id }) => id === stepId) ?? step, now: step };
  const drifts = driftsOf(goes, story);
  return {
    ...desk,
    elsewhere: elsewhereOf(goes, story, addressOfDraft(story.id, stepId, row.id)),
    choice: step === goes.planned ? "" : choiceQuery(choice),
    drifts,
    standing: "open",
    due: { at: step.due, words: dueWords(step, story.timeZone, now), state: colour[step.kind] },
    why: whyOf(step.because),
    whom: drifts.length > 0 ? [] : whyThisWay(step, story, now),
    message: { ...row, ...message },
    context,
    known: knownOf(step, records),
  };
}

const colour = {
  reply: "replying",
  "thank-you": "thanking",
  "thank-you-letter": "thanking",
  "follow-up": "checking-in",
  "brief-reference": "preparing",
} as const;

/** What there is to say of a draft that isn't to be sent any more. */
const over = {
  ...{ due: null, why: [], whom: [], context: null, known: [] },
  ...{ elsewhere: [], choice: "", drifts: [] },
};

function addressOfDraft(applicationId: string, stepId: string, messageId: string | null): string {
  const place = messageId ?? `new?step=${encodeURIComponent(stepId)}`;
  return `/applications/${applicationId}/messages/${place}`;
}

function withoutStep(stepId: string) {
  const kind = stepId.slice(0, stepId.indexOf(":")) as Step["kind"];
  const title = words.steps.kind[kind];
  const unaddressed = { to: null, medium: "email" as const, address: null };
  return { ...over, ...unaddressed, standing: "not-needed" as const, title, kind: title };
}

function recipientOf(step: Step, story: WholeStory): Desk["to"] {
  if (step.kind === "brief-reference") {
    const told = story.references.find(({ referenceId }) => referenceId === step.referenceId)?.reference;
    return told ? { name: told.fullName, what: told.relation, id: null } : null;
  }
  const place = story.people.find(({ contactId }) => contactId === step.contactId);
  if (!place) return null;
  const { fullName, jobTitle } = place.contact;
  return { name: fullName, what: jobTitle || words.steps.role[place.role], id: place.contactId };
}

function sentWords(stepId: string, step: Step | undefined, { story, now }: Records): string | null {
  const touch = sentTouch(story, stepId);
  if (touch) {
    return words.message.sent(dayAndTime(touch.at, story.timeZone, now), words.steps.by[touch.medium]);
  }
  const told = story.references.find(({ referenceId }) => referenceId === step?.referenceId);
  if (step?.status !== "done" || !told?.briefedAt) return null;
  return words.message.briefed(dayAndTime(told.briefedAt, story.timeZone, now));
}
