import "server-only";
import type { WholeStory } from "@/lib/applications/story";
import { type DraftContext, draft, type Message } from "@/lib/drafts";
import type { Instant, Plan, Step } from "@/lib/policy/types";
import { contextAlone, recipientOf } from "./context-alone";
import { type Others, type Records, recordsOf, type Sender } from "./records";
import { storedText } from "./stored";
import { interviewOf } from "./talk";

/** What a step's draft is written from and read against: the records, in the words of lib/drafts. */
export function draftContextOf(
  story: WholeStory,
  plan: Plan,
  step: Step,
  profile: Sender,
  others: Others,
  now: Instant,
): DraftContext {
  return draftOf(step, recordsOf(story, plan, profile, others, now)).context;
}

/** A step's text, as it is stored or as it is first drafted, and what it is read against. */
export function draftOf(step: Step, records: Records): { message: Message; context: DraftContext } {
  const context = contextAlone(step, records);
  const together = textsOfInterview(step, records);
  const message = together.get(step.id)?.message ?? storedText(records.story, step.id) ?? draft(context);
  together.delete(step.id);
  return { message, context: { ...context, siblings: bodies(together) } };
}

type Texts = Map<Step["id"], { to: string; message: Message }>;

/**
 * The thanks to everybody of one interview. What was saved or sent stays as it is; the other drafts are made one after
 * the other, in the order of the interviewers, each with all that is there before it as siblings.
 */
function textsOfInterview(step: Step, records: Records): Texts {
  const steps = alikeInOrder(step, records);
  const texts: Texts = new Map();
  const add = (one: Step, message: Message) =>
    texts.set(one.id, { to: recipientOf(one, records)?.fullName ?? "", message });
  for (const one of steps) {
    const stored = storedText(records.story, one.id);
    if (stored) add(one, stored);
  }
  for (const one of steps) {
    if (!texts.has(one.id)) add(one, draft({ ...contextAlone(one, records), siblings: bodies(texts) }));
  }
  return texts;
}

function alikeInOrder(step: Step, records: Records): Step[] {
  if (step.kind !== "thank-you" && step.kind !== "thank-you-letter") return [];
  const met = interviewOf(step, records)?.interviewers.map(({ contactId }) => contactId) ?? [];
  return records.plan.steps
    .filter(({ kind, interviewId }) => kind === step.kind && interviewId === step.interviewId)
    .sort((a, b) => met.indexOf(a.contactId ?? "") - met.indexOf(b.contactId ?? ""));
}

function bodies(texts: Texts): DraftContext["siblings"] {
  return [...texts.values()].map(({ to, message }) => ({ to, body: message.body }));
}
