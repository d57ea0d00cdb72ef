import { type Application, type Interview, playbooks, type Touch } from "@/lib/policy";

/** A Monday on site with Dana, who hires, and Raj; the clock in UTC, the playbook the default. */
export function anApplication(changes: Partial<Application> = {}): Application {
  return {
    timeZone: "UTC",
    workweek: { workdays: [1, 2, 3, 4, 5], holidays: [] },
    playbook: playbooks.consensus!,
    contacts: [
      { id: "dana", role: "hiring-manager", email: "dana@example.com" },
      { id: "raj", role: "interviewer", email: "raj@example.com" },
    ],
    interviews: [anInterview()],
    touches: [],
    references: [],
    ...changes,
  };
}

export function anInterview(changes: Partial<Interview> = {}): Interview {
  return {
    id: "onsite",
    startsAt: "2026-06-01T09:00:00Z",
    endsAt: "2026-06-01T10:00:00Z",
    format: "onsite",
    interviewers: ["dana", "raj"],
    ...changes,
  };
}

export function sent(kind: Touch["kind"], at: string, changes: Partial<Touch> = {}): Touch {
  return { id: `${kind} ${at}`, direction: "sent", kind, at, medium: "email", ...changes };
}

export function received(at: string, changes: Partial<Touch> = {}): Touch {
  return { id: `received ${at}`, direction: "received", at, medium: "email", ...changes };
}
