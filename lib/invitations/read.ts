import "server-only";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import { peopleLike } from "@/lib/contacts/alike";
import { invalid, refused } from "@/lib/forms/state";
import type { CalendarEvent } from "@/lib/interchange/calendar/read.mjs";
import { readInWorker } from "@/lib/interchange/read-in-worker";
import { reasonWords } from "@/lib/interchange/reason-words";
import { newInterviewPage } from "@/lib/interviews/queries";
import { when } from "@/lib/interviews/when";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { choosing, keyOf } from "./choosing";
import { knownAs } from "./known-as";
import { movesIn } from "./moves";
import { ownAddresses } from "./own-addresses";
import { proposalOf } from "./proposal";
import { applicationNamed, interviewsInvited, type Standing } from "./queries";
import type { ReadInput } from "./schema";
import type { InvitationState } from "./state";
import { timeInWords } from "./time-words";
import { whenTold } from "./when-told";

const say = words.invitation;
const daysBack = 14;

/** Reads an invitation for an application, and says what it would become. Writes nothing. */
export async function readInvitation(
  viewer: Viewer,
  { applicationId, choice }: Pick<ReadInput, "applicationId" | "choice">,
  bytes: Uint8Array,
  now: Instant,
): Promise<InvitationState> {
  const page = await newInterviewPage(viewer, applicationId);
  if (!page) return refused(words.forms.gone);
  const read = await readInWorker("calendar", bytes, { from: secondsAfter(now, -daysBack * 86_400) });
  if (read.kind === "refused") return invalid({ file: reasonWords(read, say.refusals) });
  const { events, more } = read.value;
  const chosen = events.length === 1 ? events[0] : events.find((event, at) => keyOf(event, at) === choice);
  const zone = page.application.timeZone;
  const uid = (chosen ?? events[0])?.uid ?? "";
  const standing = uid ? await interviewsInvited(viewer, uid) : [];
  const known = knownAs(events, standing);
  if (!chosen) return choosing(events, more, movesIn(known, page.application, now), zone, now);

  const before = known.get(chosen) ?? null;
  if (chosen.cancelled) return callingOff(viewer, page.application, chosen, standing, now);
  if (before && before.applicationId !== applicationId) return elsewhere(viewer, before);
  if (before && (before.invitationSequence ?? -1) >= chosen.sequence) return same(before, zone, now);

  const emails = chosen.invited.map(({ email }) => email);
  const [own, people] = await Promise.all([ownAddresses(viewer), peopleLike(viewer, emails, [])]);
  const { values, notes, remarks } = proposalOf(chosen, { ...page, before, own, known: people });
  return {
    status: "done",
    message: before ? say.newer(titleOf(before)) : say.filled,
    values,
    notes,
    found: {
      kind: "form",
      remarks: [...(before ? changes(before, chosen, zone, now) : []), ...remarks],
    },
  };
}

const titleOf = (standing: Standing) => standing.title || words.interview.untitled;
const timeOf = ({ startsAt, timeZone }: Standing, zone: string, now: Instant) =>
  timeInWords(startsAt, timeZone, zone, now);

async function callingOff(
  viewer: Viewer,
  { id: applicationId, timeZone: zone }: { id: string; timeZone: string },
  event: CalendarEvent,
  standing: readonly Standing[],
  now: Instant,
): Promise<InvitationState> {
  const meant = standing.filter(
    (one) => event.occurrence === "" || one.invitationOccurrence === event.occurrence,
  );
  const before = meant.find(({ cancelledAt }) => cancelledAt === null) ?? meant[0];
  if (!before) return told(say.calledOffUnknown);
  if (before.applicationId !== applicationId) return elsewhere(viewer, before);
  if (before.cancelledAt) return told(say.calledOffBefore(titleOf(before), timeOf(before, zone, now)));
  if ((before.invitationSequence ?? -1) > event.sequence) return same(before, zone, now);
  const message = say.callsOff(titleOf(before), timeOf(before, zone, now));
  const { sequence } = event;
  return { status: "done", found: { kind: "call-off", interviewId: before.id, sequence, message } };
}

async function elsewhere(viewer: Viewer, before: Standing): Promise<InvitationState> {
  const there = await applicationNamed(viewer, before.applicationId);
  const employer = there?.employer ?? "";
  return told(say.elsewhere(titleOf(before), employer), {
    href: `/applications/${before.applicationId}/interviews/new`,
    label: say.goThere(employer),
  });
}

function same(before: Standing, zone: string, now: Instant): InvitationState {
  return told(say.same(titleOf(before), timeOf(before, zone, now)), {
    href: `/applications/${before.applicationId}/interviews/${before.id}/edit`,
    label: say.open,
  });
}

function told(message: string, link: { href: string; label: string } | null = null): InvitationState {
  return { status: "done", found: { kind: "told", message, link } };
}

function changes(before: Standing, event: CalendarEvent, zone: string, now: Instant): string[] {
  const { startsLocal, minutes, timeZone } = whenTold(event, zone);
  const { startsAt } = when(startsLocal, minutes, timeZone, zone);
  return [
    before.startsAt !== startsAt &&
      say.moved(timeInWords(startsAt, timeZone, zone, now), timeOf(before, zone, now)),
    before.cancelledAt !== null && say.standsAgain,
  ].filter((change) => change !== false);
}
