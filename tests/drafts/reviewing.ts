import { type DraftContext, type Finding, type FindingRule, reviewDraft } from "@/lib/drafts";

export const context: DraftContext = {
  kind: "thank-you",
  medium: "email",
  sender: { fullName: "Amara Nwosu", email: "amara@nwosu.example", phone: "+44 20 7946 0000" },
  recipient: { fullName: "Dana Whitfield", role: "hiring-manager" },
  role: "Product Designer",
  employer: "Larkspur Labs",
  interview: { at: "2026-06-01T14:00:00.000Z", timeZone: "Europe/London", format: "video" },
  now: "2026-06-01T19:00:00.000Z",
  thanked: true,
  facts: {
    detail: "the onboarding study with nurses in Leeds",
    strength: "running usability tests on a shoestring",
  },
  people: ["Dana Whitfield", "Raj Patel", "Ines Duarte", "Amara Nwosu"],
  others: {
    employers: [
      "Brightwater",
      "Halden & Co",
      "Target",
      "Monday",
      "Quillmere Maps Ltd",
      "Zoom",
      "Booking.com",
      "The Harbour Trust",
    ],
    people: [
      "Tomas Lindqvist",
      "Dr. Mei Tanaka",
      "Hope Young",
      "June Carter",
      "Paris van der Meer",
      "Mark Li",
    ],
  },
  siblings: [],
};

const thanks =
  "Thank you for taking the time to talk with me on Monday about the Product Designer role. I enjoyed hearing how the onboarding study with nurses in Leeds changed the first screen; it is rare to see a team throw away a favourite idea.";
const signature = "Best regards,\nAmara Nwosu\namara@nwosu.example\n+44 20 7946 0000";
const checkIn =
  "We spoke on 1 June about the Product Designer role, and the nurses' study has stayed on my mind. Could you tell me where you are in the process?";

export type Changes = Partial<Omit<DraftContext, "facts">> & {
  subject?: string | null;
  greeting?: string;
  body?: string;
  facts?: DraftContext["facts"];
};

/** What is found in a good message once a sentence is put into it, or a part of it is changed. */
export function findingsOf(sentence: string, changes: Changes = {}): Finding[] {
  const { subject = "Product Designer", greeting = "Hi Dana,", body, ...rest } = changes;
  const own: DraftContext = { ...context, ...rest };
  const asks = own.kind === "check-in" || own.kind === "final-check-in";
  const text = body ?? [greeting, `${asks ? checkIn : thanks}\n\n${sentence}`, signature].join("\n\n");
  return reviewDraft({ subject, body: text }, own);
}

export const rulesOf = (sentence: string, changes: Changes = {}): FindingRule[] =>
  findingsOf(sentence, changes)
    .filter((finding) => finding.severity !== "hint")
    .map((finding) => finding.rule);

/** Of all severities. */
export const allRules = (sentence: string, changes: Changes = {}): FindingRule[] =>
  findingsOf(sentence, changes).map(({ rule }) => rule);

export const signed = "\n\nBest regards,\nAmara Nwosu\namara@nwosu.example";
export const late = { kind: "check-in" as const, now: "2026-06-15T09:00:00.000Z" };
