import "server-only";
import { publicHolidays } from "@/lib/holidays/holidays";
import { guideOf, ownAsPlaybook } from "@/lib/playbooks/own";
import type * as policy from "@/lib/policy/types";
import type { Story } from "./story";

type Place = Story["people"][number];

/** What of a story the policy is told; how it is called has no part in it. */
export type Told = Pick<
  Story,
  | "timeZone"
  | "workdays"
  | "country"
  | "region"
  | "playbookId"
  | "ownPlaybook"
  | "quickDecision"
  | "clientFacing"
  | "traditional"
  | "outcome"
  | "outcomeAt"
> & {
  people: (Pick<Place, "contactId" | "role" | "followUpOwner"> & {
    contact: Pick<Place["contact"], "id" | "email" | "phone" | "linkedin" | "postalAddress" | "prefers">;
  })[];
  interviews: (Pick<
    Story["interviews"][number],
    "id" | "startsAt" | "endsAt" | "format" | "promisedBy" | "cancelledAt"
  > & { interviewers: { contactId: string }[] })[];
  touches: Pick<
    Story["touches"][number],
    | "id"
    | "direction"
    | "at"
    | "medium"
    | "contactId"
    | "kind"
    | "interviewId"
    | "promisedBy"
    | "wantsReply"
    | "automatic"
  >[];
  references: Pick<Story["references"][number], "referenceId" | "briefedAt">[];
};

/**
 * What the policy may know of a story: the rows, in its words. A touch or an interview that names somebody or
 * something since removed names nobody here, and does so again once the removal is undone.
 */
export function factsOf(story: Told, now: policy.Instant): policy.Application {
  const people = new Set(story.people.map((place) => place.contactId));
  const interviews = new Set(story.interviews.map((i) => i.id));
  return {
    timeZone: story.timeZone,
    workweek: { workdays: story.workdays, holidays: holidaysAround(story, now) },
    playbook: playbookOf(story),
    hints: {
      quickDecision: story.quickDecision,
      clientFacing: story.clientFacing,
      traditional: story.traditional,
    },
    contacts: story.people.map(contact),
    interviews: story.interviews.map(interview),
    touches: story.touches.map((t) => touch(t, people, interviews)),
    references: story.references.map(reference),
    outcome: story.outcome && story.outcomeAt ? { kind: story.outcome, at: story.outcomeAt } : undefined,
  };
}

/** The playbook that an application follows: the user's own, or else a guide. */
export function playbookOf({
  playbookId,
  ownPlaybook,
}: Pick<Story, "playbookId" | "ownPlaybook">): policy.Playbook {
  return ownPlaybook ? ownAsPlaybook(ownPlaybook) : guideOf(playbookId);
}

/** From the year of the first thing that happened to two years ahead, which no window of a playbook outlasts. */
function holidaysAround(story: Told, now: policy.Instant): policy.PlainDate[] {
  const instants = [now, ...story.interviews.map((i) => i.startsAt), ...story.touches.map((t) => t.at)];
  const years = instants.map((instant) => Number(instant.slice(0, 4)));
  const last = Math.max(...years) + 2;
  return publicHolidays(story.country, story.region, Math.max(Math.min(...years), last - 12), last);
}

function contact({ contact: c, role, followUpOwner }: Told["people"][number]): policy.Contact {
  return {
    id: c.id,
    role,
    followUpOwner,
    email: c.email || undefined,
    phone: c.phone || undefined,
    linkedin: c.linkedin || undefined,
    postalAddress: c.postalAddress || undefined,
    prefers: c.prefers ?? undefined,
  };
}

function interview(i: Told["interviews"][number]): policy.Interview {
  return {
    id: i.id,
    startsAt: i.startsAt,
    endsAt: i.endsAt,
    format: i.format,
    interviewers: i.interviewers.map((who) => who.contactId),
    promisedBy: i.promisedBy ?? undefined,
    cancelled: i.cancelledAt !== null,
  };
}

function touch(t: Told["touches"][number], people: Set<string>, interviews: Set<string>): policy.Touch {
  return {
    id: t.id,
    direction: t.direction,
    at: t.at,
    medium: t.medium,
    contactId: t.contactId && people.has(t.contactId) ? t.contactId : undefined,
    kind: t.kind ?? undefined,
    interviewId: t.interviewId && interviews.has(t.interviewId) ? t.interviewId : undefined,
    promisedBy: t.promisedBy ?? undefined,
    wantsReply: t.wantsReply,
    automatic: t.automatic,
  };
}

function reference(r: Told["references"][number]): policy.Reference {
  return { id: r.referenceId, briefedAt: r.briefedAt ?? undefined };
}
