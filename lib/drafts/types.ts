import type { Contact, Instant, Interview, Medium, PlainDate } from "@/lib/policy/types";

export type MessageKind =
  | "reply"
  | "thank-you"
  | "thank-you-letter"
  | "check-in"
  | "final-check-in"
  | "call-sheet"
  | "reference-briefing"
  | "reference-thanks"
  | "rejection-reply"
  | "withdrawal"
  | "acceptance-of-silence";

/** What the user noted of this person and this talk: phrases that fit after "about", `forgotten` after "that". */
export interface Facts {
  detail?: string;
  forgotten?: string;
  strength?: string;
  news?: string;
}

export interface DraftContext {
  kind: MessageKind;
  /** "phone" goes with a call sheet, and only with it. */
  medium: Medium;
  sender: { fullName: string; email?: string; phone?: string; links?: string[] };
  /** `salutation` is how they like to be greeted: "Dr. Okafor". */
  recipient: { fullName: string; role: Contact["role"]; salutation?: string } | null;
  role: string;
  employer: string;
  interview?: { at: Instant; timeZone: string; format: Interview["format"] };
  now: Instant;
  promisedBy?: PlainDate;
  /** False: this check-in opens with the thanks that were missed. */
  thanked: boolean;
  facts: Facts;
  /** Full names of everybody at this employer, the references and the sender included. */
  people: string[];
  /** Of the user's other applications. */
  others: { employers: string[]; people: string[] };
  /** Drafts to the other interviewers of the same interview. */
  siblings: { to: string; body: string }[];
}

export interface Message {
  /** Null exactly where the medium isn't e-mail. */
  subject: string | null;
  body: string;
}

export type FindingRule =
  | "gap-open"
  | "wrong-name"
  | "name-misspelt"
  | "pressure"
  | "empty-opener"
  | "too-long"
  | "too-short"
  | "resume-again"
  | "too-alike"
  | "bad-news"
  | "shouting"
  | "generic-greeting"
  | "no-thanks"
  | "no-ask"
  | "no-subject"
  | "wrong-date"
  | "no-role"
  | "no-date"
  | "no-detail"
  | "no-contact"
  | "other-language";

export type Severity = "stop" | "warn" | "hint";

export interface Finding {
  rule: FindingRule;
  severity: Severity;
  in: "subject" | "body";
  /** Offsets in UTF-16 units, half open. What is missing has an empty range. */
  start: number;
  end: number;
  /** One calm sentence, or two. */
  says: string;
  /** Ids of the published rules behind it. */
  because: string[];
  /** What to write in the range instead, where that is certain. */
  fix?: string;
}
