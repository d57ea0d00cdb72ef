import "server-only";
import { writing } from "@/db/client";
import { most } from "@/lib/applications/bounds";
import type { Planned } from "@/lib/applications/planned";
import { lockApplication, settle } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { nameFollowUpOwner } from "@/lib/contacts/follow-up-owner";
import { dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import { type Met, peopleIn } from "./met";
import { type Overlap, overlapsOf } from "./overlaps";
import type { InterviewInput } from "./schema";
import { type When, when } from "./when";
import { answersOf, rowOf, seat, welcome, writeInterview } from "./write";

export type SavedInterview =
  | {
      kind: "saved";
      interviewId: string;
      when: When;
      after: Planned<WholeStory>;
      overlaps: Overlap[];
      /** Who is no longer in it, of whose talk something was noted; `undo` brings that back. */
      removed: string[];
      undo: string | null;
    }
  | { kind: "gone" | "unknown-person" | "promised-too-early" }
  | { kind: "too-many-interviews" | "too-many-people" | "too-many-met" };

type Interview = WholeStory["interviews"][number];

/** Writes a new interview (`id` null) or changes one, with the people in it and what they said. */
export function saveInterview(
  viewer: Viewer,
  id: string | null,
  input: InterviewInput,
  now: Instant,
): Promise<SavedInterview> {
  return writing(viewer.id, async (db): Promise<SavedInterview> => {
    if (!(await lockApplication(db, viewer, input.applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, input.applicationId);
    const before = story?.interviews.find((interview) => interview.id === id) ?? null;
    if (!story || (id !== null && !before)) return { kind: "gone" };

    const people = peopleIn(input, story, before);
    if (!people) return { kind: "unknown-person" };
    const times = when(input.startsLocal, input.minutes, input.timeZone, story.timeZone);
    const refusal = overBounds(story, before, people.met) ?? tooEarly(input, times, story.timeZone);
    if (refusal) return { kind: refusal };

    const interviewId = id ?? crypto.randomUUID();
    const row = {
      ...rowOf(input, times),
      ...(input.withAnswers ? answersOf(input, people.idOf(input.promisedByContactId)) : {}),
    };
    await welcome(db, viewer, story, people.met, now);
    await writeInterview(db, viewer, story, interviewId, before, row, now);
    const removed = await seat(db, viewer, story, interviewId, before, people.met);
    if (input.withAnswers) await nameFollowUpOwner(db, viewer, story.id, people.idOf(input.followUpOwner));

    const overlaps = await overlapsOf(db, viewer, interviewId);
    const after = await settle(db, viewer, story.id, now);
    return after
      ? { kind: "saved", interviewId, when: times, after, overlaps, ...removed }
      : { kind: "gone" };
  });
}

function overBounds(story: WholeStory, before: Interview | null, met: readonly Met[]) {
  const arriving = met.filter((who) => who.arrives).length;
  if (!before && story.interviews.length >= most.interviewsOfAnApplication) return "too-many-interviews";
  if (arriving > 0 && story.people.length + arriving > most.contactsOfAnApplication) return "too-many-people";
  if (met.length > most.interviewersOfAnInterview) return "too-many-met";
  return null;
}

function tooEarly(input: InterviewInput, times: When, zone: string) {
  if (!input.withAnswers || input.promisedBy === null) return null;
  return input.promisedBy < dayOf(times.endsAt, zone) ? "promised-too-early" : null;
}
