import "server-only";
import { writing } from "@/db/client";
import { most } from "@/lib/applications/bounds";
import type { Planned } from "@/lib/applications/planned";
import { lockApplication, settle } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { alike, idsByEmail } from "@/lib/contacts/alike";
import { nameFollowUpOwner } from "@/lib/contacts/follow-up-owner";
import { dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import { type Met, type People, peopleIn } from "./met";
import { type Overlap, overlapsOf } from "./overlaps";
import type { InterviewInput } from "./schema";
import { type When, when } from "./when";
import { answersOf, invitationOf, rowOf, seat, welcome, writeInterview } from "./write";

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
  | { kind: "gone" | "unknown-person" | "promised-too-early" | "already-taken" }
  | { kind: "too-many-interviews" | "too-many-people" | "too-many-met" };

type Interview = WholeStory["interviews"][number];

/** The invitation an interview comes from. `coordinator` is whoever only arranges it, by their key in the form. */
export interface Invitation {
  uid: string;
  occurrence: string;
  ordinal: number | null;
  sequence: number;
  coordinator: string | null;
}

/**
 * Writes a new interview (`id` null) or changes one, with the people in it and what they said. An invitation is taken
 * once, and again where it is newer than what was taken.
 */
export function saveInterview(
  viewer: Viewer,
  id: string | null,
  input: InterviewInput,
  now: Instant,
  invitation: Invitation | null = null,
): Promise<SavedInterview> {
  return writing(viewer.id, async (db): Promise<SavedInterview> => {
    if (!(await lockApplication(db, viewer, input.applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, input.applicationId);
    const before = story?.interviews.find((interview) => interview.id === id) ?? null;
    if (!story || (id !== null && !before)) return { kind: "gone" };
    if (invitation && isTaken(invitation, story, before)) return { kind: "already-taken" };

    const known = await alike(db, viewer, Object.values(input.newEmail), []);
    const people = peopleIn(input, story, before, idsByEmail(known));
    if (!people) return { kind: "unknown-person" };
    const { met, places } = withoutCoordinator(people, invitation);
    const times = when(input.startsLocal, input.minutes, input.timeZone, story.timeZone);
    const refusal = overBounds(story, before, met, places) ?? tooEarly(input, times, story.timeZone);
    if (refusal) return { kind: refusal };

    const interviewId = id ?? crypto.randomUUID();
    const row = {
      ...rowOf(input, times),
      ...(input.withAnswers ? answersOf(input, people.idOf(input.promisedByContactId)) : {}),
      ...(invitation ? invitationOf(invitation) : {}),
    };
    await welcome(db, viewer, story, places, now);
    await writeInterview(db, viewer, story, interviewId, before, row, now);
    const removed = await seat(db, viewer, story, interviewId, before, met);
    if (input.withAnswers) await nameFollowUpOwner(db, viewer, story.id, people.idOf(input.followUpOwner));

    const overlaps = await overlapsOf(db, viewer, interviewId);
    const after = await settle(db, viewer, story.id, now);
    return after
      ? { kind: "saved", interviewId, when: times, after, overlaps, ...removed }
      : { kind: "gone" };
  });
}

function isTaken({ uid, occurrence, sequence }: Invitation, story: WholeStory, before: Interview | null) {
  if (before) return (before.invitationSequence ?? -1) >= sequence;
  const isSame = (one: Interview) => one.invitationUid === uid && one.invitationOccurrence === occurrence;
  return uid !== "" && story.interviews.some(isSame);
}

/** Who only arranges an interview has a place at the application, and isn't thanked for a talk. */
function withoutCoordinator({ met, idOf }: People, invitation: Invitation | null) {
  const coordinator = idOf(invitation?.coordinator ?? null);
  const places = met.map((who) =>
    who.contactId === coordinator && who.arrives
      ? { ...who, arrives: { ...who.arrives, role: "recruiter" as const } }
      : who,
  );
  return { met: met.filter(({ contactId }) => contactId !== coordinator), places };
}

function overBounds(
  story: WholeStory,
  before: Interview | null,
  met: readonly Met[],
  places: readonly Met[],
) {
  const arriving = places.filter((who) => who.arrives).length;
  if (!before && story.interviews.length >= most.interviewsOfAnApplication) return "too-many-interviews";
  if (arriving > 0 && story.people.length + arriving > most.contactsOfAnApplication) return "too-many-people";
  if (met.length > most.interviewersOfAnInterview) return "too-many-met";
  return null;
}

function tooEarly(input: InterviewInput, times: When, zone: string) {
  if (!input.withAnswers || input.promisedBy === null) return null;
  return input.promisedBy < dayOf(times.endsAt, zone) ? "promised-too-early" : null;
}
