/** ISO 8601 in UTC, ends in Z. What the policy returns always has milliseconds. */
export type Instant = string;
/** A calendar day, "2026-06-01". */
export type PlainDate = string;
export type Medium = "email" | "phone" | "linkedin" | "letter";

export interface Playbook {
  id: string;
  name: string;
  /** `endOfDay: 1` is due at the end of the day after the interview. */
  thankYou: { opensHours: number; due: { hours: number } | { endOfDay: number } };
  letter: "none" | "also" | "hand-delivered";
  first: { opensDays: number; dueDays: number };
  next: { opensDays: number; dueDays: number };
  limit: { kind: "outreaches"; max: number } | { kind: "follow-ups"; max: number } | { kind: "none" };
  letGoDays: number;
}

export interface Contact {
  id: string;
  role: "hiring-manager" | "recruiter" | "hr" | "interviewer" | "other";
  /** Said "write to me if you don't hear". */
  followUpOwner?: boolean;
  email?: string;
  phone?: string;
  linkedin?: string;
  postalAddress?: string;
  prefers?: Medium;
}

export interface Interview {
  id: string;
  startsAt: Instant;
  endsAt: Instant;
  format: "phone" | "video" | "onsite";
  /** Contact ids, in the order met. */
  interviewers: string[];
  promisedBy?: PlainDate;
  cancelled?: boolean;
}

export interface Touch {
  id: string;
  direction: "sent" | "received";
  at: Instant;
  medium: Medium;
  contactId?: string;
  /** Of a sent touch. */
  kind?: "thank-you" | "thank-you-letter" | "follow-up" | "other";
  /** Of a thank-you. */
  interviewId?: string;
  /** Of a received touch: the new date they named. */
  promisedBy?: PlainDate;
  /** Of a received touch: they asked something of the user. */
  wantsReply?: boolean;
  /** Of a received touch: out of office, "we got your application". */
  automatic?: boolean;
}

export type Reference = { id: string; briefedAt?: Instant };

export interface Outcome {
  kind: "offer" | "rejected" | "withdrawn" | "let-go";
  at: Instant;
}

export interface Workweek {
  /** ISO weekdays, Monday 1 to Sunday 7. */
  workdays: number[];
  holidays: PlainDate[];
}

export interface Application {
  /** IANA name, the candidate's: all day arithmetic happens there. */
  timeZone: string;
  workweek: Workweek;
  playbook: Playbook;
  hints?: { quickDecision?: boolean; clientFacing?: boolean; traditional?: boolean };
  contacts: Contact[];
  interviews: Interview[];
  touches: Touch[];
  references: Reference[];
  outcome?: Outcome;
}

export type State = "preparing" | "replying" | "thanking" | "waiting" | "checking-in" | "let-go" | "closed";

export interface Step {
  /** The same from call to call, as long as the step stands. */
  id: string;
  kind: "reply" | "thank-you" | "thank-you-letter" | "follow-up" | "brief-reference";
  interviewId?: string;
  contactId?: string | null;
  referenceId?: string;
  medium?: Medium | null;
  opens: Instant;
  /** Half-open with `opens`: overdue from here on. */
  due: Instant;
  /** Both ends are local midnights: follow-ups alone. */
  allDay: boolean;
  status: "upcoming" | "open" | "overdue" | "blocked" | "done" | "missed";
  /** Rests on a message that is not sent yet: later follow-ups alone. */
  projected: boolean;
  /** True for letters alone. */
  optional: boolean;
  /** Rule ids, at least one. */
  because: string[];
}

export interface Plan {
  state: State;
  /** By opens, then due, then id. */
  steps: Step[];
  next: Step | null;
  /** Since the anchor, unanswered. */
  outreach: { made: number; limit: number | null };
  /** Also a projection while follow-ups are left. */
  letGoAt: Instant | null;
}
