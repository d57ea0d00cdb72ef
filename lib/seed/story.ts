import type { Story } from "@/lib/applications/story";
import type { ApplicationRows } from "./application";

const unknown = { phone: "", linkedin: "", postalAddress: "", prefers: null };

/** Rows that aren't stored yet, as the policy is told of them once they are. */
export function storyOf(rows: ApplicationRows): Omit<Story, "messages"> {
  const [application] = rows.applications;
  const people = rows.application_contacts.map((place) => ({
    ...place,
    contact: { ...unknown, ...rows.contacts.find(({ id }) => id === place.contactId) },
  }));
  const interviews = rows.interviews.map((interview) => ({
    ...interview,
    cancelledAt: null,
    interviewers: rows.interviewers.filter(({ interviewId }) => interviewId === interview.id),
  }));
  const hints = { quickDecision: false, clientFacing: false, traditional: false };
  const touches = rows.touches.map((touch) => ({ ...touch, promisedBy: null, automatic: false }));
  const references = rows.application_references;
  return { ...application, ...hints, country: null, people, interviews, touches, references } as never;
}
