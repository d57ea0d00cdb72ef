import { planned } from "@/lib/applications/planned";
import type { Application, Instant, Interview, Touch } from "@/lib/policy";
import type { AnyStory, PlannedStory } from "@/lib/story/history";

/** A policy's application as the rows it would have come from; everybody is called "Dana Doe" for the id `dana`. */
export function told(application: Application, now: Instant): PlannedStory {
  return planned(storyFrom(application), now);
}

export function storyFrom(application: Application): AnyStory {
  const key = { userId: "user", applicationId: "application" };
  return {
    ...key,
    id: "application",
    searchId: "search",
    employerId: "employer",
    search: { id: "search", name: "Front-end, Berlin", sample: false },
    employer: { id: "employer", name: "Quillmere Maps" },
    role: "Senior front-end engineer",
    location: "",
    salary: "",
    jobUrl: "",
    appliedOn: null,
    source: "",
    quickDecision: application.hints?.quickDecision ?? false,
    clientFacing: application.hints?.clientFacing ?? false,
    traditional: application.hints?.traditional ?? false,
    playbookId: application.playbook.id,
    ownPlaybookId: null,
    ownPlaybook: null,
    timeZone: application.timeZone,
    workdays: application.workweek.workdays,
    country: null,
    region: null,
    outcome: application.outcome?.kind ?? null,
    outcomeAt: application.outcome ? iso(application.outcome.at) : null,
    over: null,
    overAt: null,
    setAside: {},
    createdAt: "2026-05-01T08:00:00.000Z",
    messages: [],
    people: application.contacts.map((contact, position) => ({
      ...key,
      contactId: contact.id,
      role: contact.role,
      followUpOwner: contact.followUpOwner ?? false,
      position,
      contact: {
        userId: "user",
        id: contact.id,
        employerId: "employer",
        fullName: nameOf(contact.id),
        salutation: "",
        jobTitle: "",
        email: contact.email ?? "",
        phone: contact.phone ?? "",
        linkedin: contact.linkedin ?? "",
        postalAddress: contact.postalAddress ?? "",
        prefers: contact.prefers ?? null,
        notes: "",
        sample: false,
        createdAt: "2026-05-01T08:00:00.000Z",
      },
    })),
    references: application.references.map(({ id, briefedAt }, position) => ({
      ...key,
      referenceId: id,
      position,
      briefedAt: briefedAt ?? null,
      toldOfInterview: false,
      toldOfPosition: false,
      caughtUp: false,
      reference: {
        userId: "user",
        id,
        fullName: nameOf(id),
        relation: "",
        email: "",
        phone: "",
        notes: "",
        sample: false,
        createdAt: "2026-05-01T08:00:00.000Z",
      },
    })),
    interviews: application.interviews.map((interview) => ({ ...key, ...interviewRow(interview) })),
    touches: application.touches.map((touch) => ({ ...key, ...touchRow(touch) })).sort(byTime),
  };
}

function interviewRow(interview: Interview) {
  const { id, startsAt, endsAt, format, promisedBy, cancelled, interviewers } = interview;
  return {
    id,
    title: "",
    startsLocal: startsAt.slice(0, 16),
    timeZone: "UTC",
    startsAt: iso(startsAt),
    endsAt: iso(endsAt),
    format,
    place: "",
    promisedBy: promisedBy ?? null,
    promisedByContactId: promisedBy ? (interviewers[0] ?? null) : null,
    cancelledAt: cancelled ? iso(startsAt) : null,
    askedNextSteps: false,
    askedDate: false,
    askedToFollowUp: false,
    askedAddresses: false,
    notes: "",
    invitationUid: "",
    invitationOccurrence: "",
    invitationOrdinal: null,
    invitationSequence: null,
    createdAt: "2026-05-01T08:00:00.000Z",
    interviewers: [...new Set(interviewers)].map((contactId, position) => ({
      userId: "user",
      applicationId: "application",
      interviewId: id,
      contactId,
      position,
      detail: "",
      strength: "",
      forgotten: "",
      news: "",
    })),
  };
}

function touchRow(touch: Touch) {
  return {
    id: touch.id,
    direction: touch.direction,
    at: iso(touch.at),
    medium: touch.medium,
    contactId: touch.contactId ?? null,
    kind: touch.kind ?? null,
    interviewId: touch.interviewId ?? null,
    promisedBy: touch.promisedBy ?? null,
    wantsReply: touch.wantsReply ?? false,
    automatic: touch.automatic ?? false,
    stepId: null,
    messageId: null,
    subject: null,
    body: "",
    createdAt: iso(touch.at),
  };
}

function iso(instant: Instant): Instant {
  return new Date(instant).toISOString();
}

function byTime(a: { at: Instant }, b: { at: Instant }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function nameOf(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)} Doe`;
}
