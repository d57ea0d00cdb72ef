import { count, number } from "../fill";

/** "two weeks", "nine days", "one day". */
const span = (days: number) =>
  days > 0 && days % 7 === 0 ? count(days / 7, "week", "weeks") : count(days, "day", "days");

/** What comes next in an application, why, and until when to leave it be. */
export const next = {
  step: {
    heading: "Next",
    others: "Also open",
    rest: "Other steps",
    later: (n: number) => `Later (${n})`,
    past: (n: number) => `Done and past (${n})`,
    ifYouLike: "if you like",
    done: "done",
    missed: "left out, and that is all right",
    projected: (due: string) => `${due}, after the one before`,
    openDraft: "Open the draft",
    prepareCall: "Prepare the call",
    addAddress: "Add an address",
    addSomebody: "Add somebody",
    markSent: "Mark as sent",
    markCalled: "Mark as called",
    markTold: "Mark as told",
    sent: "Sent",
    called: "Called",
    told: "Told",
    blocked: (known: boolean) =>
      known
        ? "There is no e‑mail, number or address for them yet. With one, this can go out."
        : "There is nobody here yet who can be reached. With one address, this can go out.",
  },
  reason: {
    reply: (when: string) => `They asked you something ${when}. An answer comes before everything else.`,
    thanks: (when: string) => `You spoke ${when}. A few lines of thanks, meant for them alone.`,
    thanksAlone: "A few lines of thanks, meant for them alone.",
    letter: "On paper, a little different from the e‑mail. It can wait, and it can be left out.",
    briefing: "They may get a call. Tell them of the interview and the post, and what you have done since.",
    promised: (day: string) => `You were to hear by ${day}, so one polite question is right.`,
    sinceInterview: (days: number) => `It is ${span(days)} since you spoke, and they named no day.`,
    sinceAnswer: (days: number) => `It is ${span(days)} since they wrote, and they named no day.`,
    again: (days: number) => `It is ${span(days)} since your last message, and nothing came back.`,
    final: "This is the last one; after it you can let go.",
    late: (when: string) => `It was due ${when} and is still fine today.`,
    to: (name: string) => `To ${name}`,
    them: {
      owner: "who asked you to write",
      "hiring-manager": "the hiring manager",
      recruiter: "the recruiter",
      hr: "who looks after you there",
      answered: "who wrote to you last",
      met: "who interviewed you",
    },
    way: {
      wrote: "as they wrote to you",
      called: "as they called you",
      prefers: "as they prefer",
      quickDecision: "since they want to decide quickly",
      clientFacing: "since the work is with clients",
      traditional: "since they are a traditional house",
    },
  },
  rest: {
    until: {
      promised: (who: string, day: string) => `Rest. ${who} has until ${day}.`,
      "check-in": (_who: string, day: string) => `Rest. There is nothing to write until ${day}.`,
      "let-go": (who: string, day: string) => `Rest. ${who} has until ${day}.`,
    },
    thenAsk: (who: string, from: string | null) =>
      `If nothing comes from ${who} by then, one polite question is right${from ? `, from ${from}` : ""}.`,
    thenLetGo: "The last message is out. If nothing comes by then, you can let this one go.",
    nextRound: "The next round is set, so there is nothing to ask.",
    beforeFirst: "Nothing to send before the interview.",
    interview: (when: string, format: string) => `It is ${when}, ${format}.`,
    waiting: "Rest. They have the ball.",
    noDate: "Nothing is due from you here.",
    nothingYet: "Nothing to send yet.",
    applied: (day: string) => `They have your application since ${day}. Add the interview once it is set.`,
    noInterview: "Add the interview once it is set, and what comes after it stands here.",
  },
  guides: {
    lead: (n: number) => `This would be message number ${number(n)} without an answer.`,
    wouldDo: (guides: string, one: boolean, does: { one: string; many: string }) =>
      `${guides} ${one ? does.one : does.many}.`,
    letGo: { one: "lets it go here", many: "let it go here" },
    writeAgain: { one: "writes once more", many: "write once more" },
    letGoOn: (day: string | null) =>
      day
        ? { one: `writes no more, and lets it go on ${day}`, many: `write no more, and let it go on ${day}` }
        : { one: "writes no more", many: "write no more" },
  },
} as const;
