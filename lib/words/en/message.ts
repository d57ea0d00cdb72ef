import { editor } from "./message-editor";

/** The page of one draft. */
export const message = {
  /** Where the page is in another language than what is written on it. */
  inEnglish: "",
  sent: (when: string, by: string) => `Sent ${when}, ${by}.`,
  briefed: (when: string) => `Told ${when}.`,
  done: "This is done.",
  doneDetail: "There is nothing more to write here.",
  notNeeded: "Not needed now.",
  notNeededDetail:
    "Something has happened since this was written: they answered, or the interview moved. The text stays here.",
  backToApplication: "Back to the application",

  whom: {
    "thank-you": "Everybody you met gets a message of their own.",
    "thank-you-letter": "A note on paper, beside the e‑mail and in other words.",
    "brief-reference": "They may be asked about you soon.",
    reply: (when: string) => `They asked you something: ${when}.`,
    owner: "They look after you there.",
    nobody: "Nobody can be reached yet.",
    one: {
      "hiring-manager": "One person is enough: the hiring manager.",
      recruiter: "One person is enough: the recruiter.",
      hr: "One person is enough: human resources.",
      interviewer: "One person is enough, and you have met.",
      other: "One person is enough, and this one can be reached.",
    },
  },
  wroteBy: {
    email: "They wrote to you by e‑mail.",
    phone: "They rang you.",
    linkedin: "They wrote to you on LinkedIn.",
    letter: "They wrote to you on paper.",
  },
  prefers: {
    email: "They like e‑mail best.",
    phone: "They like the phone best.",
    linkedin: "They like LinkedIn best.",
    letter: "They like paper best.",
  },

  /** Whom else it may go to, and a quiet word where that leaves the rules. */
  elsewhere: {
    somebody: "Write to somebody else",
    way: "Send it another way",
    to: (name: string, by: string) => `To ${name}, ${by}`,
  },
  drift: {
    person: (inCharge: string) =>
      `This goes to somebody other than ${inCharge}, who looks after you there. One person is enough.`,
    medium: {
      email: (name: string) => `${name} wrote to you by e‑mail. The same way back is the surest.`,
      phone: (name: string) => `${name} rang you. The same way back is the surest.`,
      linkedin: (name: string) => `${name} wrote to you on LinkedIn. The same way back is the surest.`,
      letter: (name: string) => `${name} wrote to you on paper. The same way back is the surest.`,
    },
  },

  knownOf: "What you know of",
  nothingKnown: "Nothing is noted yet.",
  known: {
    met: "Met",
    meets: "You meet",
    detail: { label: "Talked of", add: "Add what you talked about" },
    strength: { label: "Liked", add: "Add what they liked" },
    forgotten: { label: "Forgot", add: "Add what you forgot to say" },
    news: { label: "News", add: "Add good news of theirs" },
    asked: "Asked",
    writesBy: "Writes by",
  },

  addAddress: "Add an address",
  deleted: "Draft deleted.",
  deletedLabel: (subject: string) => (subject ? `Draft: ${subject}` : "Draft"),

  /** Sentences for whoever saves by the route and can't. */
  tooManyMessages: "There are 500 drafts here already, and no room for more.",
  tooLarge: "That is too long to be kept.",

  /** The page that a letter or a call sheet is printed from. */
  paper: {
    letter: "As a letter",
    "call-sheet": "Call sheet",
    print: "Print",
    noPostalAddress: "Their postal address isn’t known yet:",
    addPostalAddress: "add it",
    noOwnAddress: "Your own isn’t known yet:",
    addOwnAddress: "add it in your settings",
    gap: (question: string) => `A gap to fill by hand: ${question}`,
    gaps: "Each gap is a ruled line, to be filled by hand.",
    notes: "Notes",
  },

  editor,
} as const;
