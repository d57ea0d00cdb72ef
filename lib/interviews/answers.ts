import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { interviews } from "@/db/schema";
import type { Planned } from "@/lib/applications/planned";
import { lockApplication, settle } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { nameFollowUpOwner } from "@/lib/contacts/follow-up-owner";
import { dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import type { Answers, InterviewRef } from "./schema";
import { answersOf } from "./write";

export type Answered =
  | { kind: "saved"; after: Planned<WholeStory> }
  | { kind: "gone" | "unknown-person" | "promised-too-early" };

/** Notes what was asked before leaving and what they said: the date they named, by whom, and who will be in touch. */
export function saveAnswers(
  viewer: Viewer,
  { applicationId, interviewId, ...answers }: InterviewRef & Answers,
  now: Instant,
): Promise<Answered> {
  return writing(viewer.id, async (db): Promise<Answered> => {
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, applicationId);
    const interview = story?.interviews.find(({ id }) => id === interviewId);
    if (!story || !interview) return { kind: "gone" };

    const here = new Set<string | null>([null, ...story.people.map((place) => place.contactId)]);
    const { promisedBy, promisedByContactId, followUpOwner } = answers;
    if (!here.has(promisedByContactId) || !here.has(followUpOwner)) return { kind: "unknown-person" };
    if (promisedBy && promisedBy < dayOf(interview.endsAt, story.timeZone))
      return { kind: "promised-too-early" };

    await db
      .update(interviews)
      .set(answersOf(answers, promisedByContactId))
      .where(
        and(
          eq(interviews.userId, viewer.id),
          eq(interviews.applicationId, applicationId),
          eq(interviews.id, interviewId),
        ),
      );
    await nameFollowUpOwner(db, viewer, applicationId, followUpOwner);
    const after = await settle(db, viewer, applicationId, now);
    return after ? { kind: "saved", after } : { kind: "gone" };
  });
}
