import "server-only";
import { and, eq } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applicationReferences, touches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { type Planned, planned } from "@/lib/applications/planned";
import { lockApplication, settle } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { mayGoToAnybody } from "@/lib/messages/choice";
import type { Instant, Step } from "@/lib/policy/types";
import { instantTyped } from "./local-time";
import type { MarkAsSent } from "./schema";

/** What came of it. `undo` is null where the step was done before; `after` is how the application stands now. */
export type Marked =
  | { kind: "marked"; undo: string | null; after: Planned<WholeStory> }
  | { kind: "gone" | "no-such-step" | "future" | "nobody" | "too-early" | "too-many" };

/**
 * Makes a step's message a touch, once however often it is pressed: whoever comes second finds the step done.
 * A briefing is noted at its reference instead.
 */
export function markAsSent(viewer: Viewer, input: MarkAsSent, now: Instant): Promise<Marked> {
  return writing(viewer.id, async (db): Promise<Marked> => {
    // The lock is taken before anything is read, so that the second press reads what the first one wrote.
    if (!(await lockApplication(db, viewer, input.applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, input.applicationId);
    if (!story) return { kind: "gone" };
    const before = planned(story, now);
    const step = before.plan.steps.find(({ id }) => id === input.stepId);
    const wasSent = story.touches.some((touch) => touch.stepId === input.stepId);
    if (step ? step.status === "done" : wasSent) return { kind: "marked", undo: null, after: before };
    if (!step) return { kind: "no-such-step" };

    const at = instantTyped(input.sentAt, story.timeZone, now);
    if (at > now) return { kind: "future" };
    if (isBeforeTheTalk(step, story, at)) return { kind: "too-early" };
    const contactId = recipientOf(step, input, story);
    if (contactId === undefined) return { kind: "nobody" };
    const change = step.referenceId
      ? briefing(viewer, story, step.referenceId, at)
      : sending(viewer, story, { ...step, contactId }, input, at, now);
    // What went out before the silence began that the step is about would leave the step as open as it was.
    if (!isDone(change.story, step, now)) return { kind: "too-early" };
    if (change.story.touches.length > most.touchesOfAnApplication) return { kind: "too-many" };
    await change.write(db);
    const after = await settle(db, viewer, story.id, now);
    return after ? { kind: "marked", undo: change.undo, after } : { kind: "gone" };
  });
}

/** Thanks that went out before there was anything to thank for: the day is wrong. */
function isBeforeTheTalk({ kind, interviewId }: Step, { interviews }: WholeStory, at: Instant): boolean {
  const interview = interviews.find(({ id }) => id === interviewId);
  return kind.startsWith("thank-you") && interview !== undefined && at < interview.startsAt;
}

/** Whom it went to: a check-in to whom the user says, thanks to whom they are for. Undefined for a stranger. */
function recipientOf(step: Step, { contactId }: MarkAsSent, story: WholeStory): string | null | undefined {
  if (!contactId || !mayGoToAnybody(step)) return step.contactId ?? null;
  return story.people.some((place) => place.contactId === contactId) ? contactId : undefined;
}

/** A fact to be written, and the story as it will read then. */
interface Change {
  story: WholeStory;
  undo: string;
  write: (db: Db) => Promise<unknown>;
}

function sending(
  viewer: Viewer,
  story: WholeStory,
  step: Step,
  input: MarkAsSent,
  at: Instant,
  now: Instant,
): Change {
  const draft = story.messages.find((message) => message.stepId === step.id);
  const touch: WholeStory["touches"][number] = {
    userId: viewer.id,
    id: crypto.randomUUID(),
    applicationId: story.id,
    direction: "sent",
    at,
    medium: input.medium,
    contactId: step.contactId ?? null,
    kind: kindOf(step),
    interviewId: step.interviewId ?? null,
    promisedBy: null,
    wantsReply: false,
    automatic: false,
    stepId: step.id,
    messageId: story.messages.find(({ id }) => id === input.messageId)?.id ?? draft?.id ?? null,
    subject: input.subject ?? draft?.subject ?? null,
    body: input.body ?? draft?.body ?? "",
    createdAt: now,
  };
  return {
    story: { ...story, touches: [...story.touches, touch] },
    undo: `touch:${touch.id}`,
    write: (db) => db.insert(touches).values(touch),
  };
}

function kindOf({ kind }: Step): "thank-you" | "thank-you-letter" | "follow-up" | "other" {
  return kind === "thank-you" || kind === "thank-you-letter" || kind === "follow-up" ? kind : "other";
}

function briefing(viewer: Viewer, story: WholeStory, referenceId: string, at: Instant): Change {
  const told = (place: WholeStory["references"][number]) =>
    place.referenceId === referenceId ? { ...place, briefedAt: at } : place;
  return {
    story: { ...story, references: story.references.map(told) },
    undo: `briefing:${story.id}:${referenceId}`,
    write: (db) =>
      db
        .update(applicationReferences)
        .set({ briefedAt: at })
        .where(
          and(
            eq(applicationReferences.userId, viewer.id),
            eq(applicationReferences.applicationId, story.id),
            eq(applicationReferences.referenceId, referenceId),
          ),
        ),
  };
}

function isDone(story: WholeStory, step: Step, now: Instant): boolean {
  return planned(story, now).plan.steps.some(({ id, status }) => id === step.id && status === "done");
}
