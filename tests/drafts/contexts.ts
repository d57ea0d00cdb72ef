import fc from "fast-check";
import type { DraftContext, MessageKind } from "@/lib/drafts";

export const sentKinds: MessageKind[] = [
  "reply",
  "thank-you",
  "thank-you-letter",
  "check-in",
  "final-check-in",
  "reference-briefing",
  "reference-thanks",
  "rejection-reply",
  "withdrawal",
];
export const kinds: MessageKind[] = [...sentKinds, "call-sheet", "acceptance-of-silence"];

const names = [
  "Dana Whitfield",
  "Raj Patel",
  "Inês Duarte",
  "Małgorzata Wójcik",
  "Prof. dr. Hendrik van der Linden",
  "Muhammad Faizal bin Rahman",
  "Jean-Luc Moreau",
  "O",
  "王小明",
  "Ng, Amy",
  "Siobhán Ní Bhriain",
  "Dwayne Carter Jr.",
  "Ольга Петрова",
  "S. Venkatesh Iyer",
  "Mark Grace",
  "Bo",
  "أحمد منصور",
  "Nguyễn Thị Hoa",
  "Beatriz Fonseca de Almeida",
  "Will Young",
];
const employers = [
  "Larkspur Labs",
  "3E Partners & Co. (Asia)",
  "Yahoo! Fresh Markets",
  "Halden & Co",
  "Universiteit Rijnmond",
  "adidas",
  "7-Eleven",
  "St Brigid's Hospital",
  "Wolkenwerk GmbH & Co. KG",
  "Acme Inc.",
  "The Highveld Courier",
  "Booking.com",
];
const roles = [
  "Product Designer",
  "nurse",
  "Senior Platform Engineer",
  "Assistant Professor of Maritime History",
  "Welder (TIG)",
  "Executive Assistant to the CEO",
  "Sous-chef",
  "C++ Developer",
  "Policy Analyst (EC-05)",
];
const phrases = [
  "the onboarding study with nurses in Leeds",
  "why the checkout has no progress bar",
  "how you run reviews",
  "reading to the hens on Fridays",
  "moving forty services off one shared database",
  "consulting fishers, boat by boat and harbour by harbour, before the ice goes out, and what it taught the whole team about patience, tea and maps",
  "the second oboe and its place by the door",
];
const sentences = [
  "You threw away a favourite idea because of what people did with it.",
  "The nurses laughed at the first screen!",
  "I ran the night shift through three outages.",
  "Your team opened a clinic in Leeds",
];
const strengths = [
  "running usability tests on a shoestring",
  "calm on the telephone",
  "my work on the 2024 migration",
];
const news = [
  "the new clinic in Leeds",
  "your prize for the harbour archive",
  "The museum commission was yours in May.",
];
const forgotten = [
  "the prototype is public",
  "I speak Portuguese",
  "I also speak Portuguese.",
  "I can start on the first day of any month, as my employer knows that I am looking and has kindly agreed to let me go whenever I need",
];

const fact = (...from: string[]) => fc.constantFrom(...from);
const zones = ["Europe/London", "America/Chicago", "Asia/Kolkata", "Pacific/Apia"];
const day = 86_400_000;
const start = Date.parse("2026-06-01T14:00:00.000Z");

/** Contexts with everything known: all four facts, recipient, interview and a sender's e-mail address. */
export const fullContexts: fc.Arbitrary<DraftContext> = fc
  .record({
    kind: fc.constantFrom(...sentKinds),
    medium: fc.constantFrom("email" as const, "linkedin" as const, "letter" as const),
    names: fc.shuffledSubarray(names, { minLength: 8, maxLength: 8 }),
    role: fc.constantFrom(...roles),
    employer: fc.constantFrom(...employers),
    format: fc.constantFrom("phone" as const, "video" as const, "onsite" as const),
    timeZone: fc.constantFrom(...zones),
    daysAgo: fc.integer({ min: 0, max: 400 }),
    promised: fc.option(fc.constantFrom("2026-06-12", "2026-06-01", "2027-01-05"), { nil: undefined }),
    thanked: fc.boolean(),
    phone: fc.option(fc.constantFrom("+44 20 7946 0000", "(312) 555-0147"), { nil: undefined }),
    salutation: fc.option(fc.constantFrom("Dr. Okafor", "Dear Dr. Okafor", "Pani Małgorzata"), {
      nil: undefined,
      freq: 5,
    }),
    facts: fc.record({
      detail: fact(...phrases, ...sentences),
      strength: fact(...strengths, ...sentences),
      news: fact(...news),
      forgotten: fact(...forgotten),
    }),
  })
  .map(({ names: drawn, daysAgo, promised, phone, salutation, format, timeZone, ...rest }) => {
    const [recipient = "", sender = "", ...people] = drawn;
    return {
      ...rest,
      sender: { fullName: sender, email: "somebody@mail.example", ...(phone ? { phone } : {}) },
      recipient: { fullName: recipient, role: "interviewer" as const, ...(salutation ? { salutation } : {}) },
      interview: { at: new Date(start).toISOString(), timeZone, format },
      now: new Date(start + daysAgo * day).toISOString(),
      ...(promised ? { promisedBy: promised } : {}),
      people: [recipient, sender, ...people.slice(0, 3)],
      others: {
        employers: ["Brightwater", "Target", "Monday.com", "Meridian Ltd"],
        people: ["Tomas Lindqvist", "April Rose"],
      },
      siblings: [],
    };
  });

/** The same with anything missing. */
export const contexts: fc.Arbitrary<DraftContext> = fc
  .record({
    full: fullContexts,
    kind: fc.constantFrom(...kinds),
    keeps: fc.record({
      recipient: fc.boolean(),
      interview: fc.boolean(),
      email: fc.boolean(),
      detail: fc.boolean(),
      strength: fc.boolean(),
      news: fc.boolean(),
      forgotten: fc.boolean(),
    }),
  })
  .map(({ full, kind, keeps }) => {
    const { interview, facts, sender, ...rest } = full;
    const kept = Object.entries(facts).filter(([name]) => keeps[name as keyof typeof keeps]);
    const medium = kind === "call-sheet" ? ("phone" as const) : rest.medium;
    return {
      ...rest,
      kind,
      medium,
      recipient: keeps.recipient ? rest.recipient : null,
      ...(keeps.interview ? { interview } : {}),
      sender: keeps.email ? sender : { fullName: sender.fullName },
      facts: Object.fromEntries(kept),
    } as DraftContext;
  });
