import { count, number } from "../fill";

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${number(n)} times`);

/** How an application ends, and what is said of it then. */
export const ending = {
  ending: {
    when: {
      silence: (day: string) => `let go on ${day}`,
      "let-go": (day: string) => `you let it go on ${day}`,
      rejected: (day: string) => `they said no on ${day}`,
      withdrawn: (day: string) => `you withdrew on ${day}`,
      offer: (day: string) => `they said yes on ${day}`,
    },
    title: {
      silence: "You can let this one go",
      "let-go": "You let this one go",
      rejected: "They said no",
      withdrawn: "You stepped back from this one",
      offer: "They said yes",
    },
    thanked: (names: string, when: string) => `You thanked ${names}${when ? ` ${when}` : ""}.`,
    told: (names: string) => `You told ${names} of it, who vouch for you.`,
    toldOne: (name: string) => `You told ${name} of it, who vouches for you.`,
    asked: "You asked when you would hear.",
    sameDay: "the same day",
    dayAfter: "the day after",
    checkedIn: (n: number) => {
      if (n === 0) return "";
      if (n === 1) return "You checked in once, and waited.";
      if (n === 2) return "You checked in once, waited, and checked in once more.";
      return `You checked in ${times(n)}, and waited in between.`;
    },
    praise: {
      everything: "That is everything there was to do, and you did it well.",
      enough: "That was yours to do. A message more would have been one among many.",
      spoke: "You went and spoke with them, and that was the larger part.",
      applied: "You put yourself forward, and that was the larger part.",
    },
    rest: {
      silence:
        "They did not answer. It may be a budget, a reorganisation, someone who left. It is not a verdict on you. Be sorry about it for an evening; it was a job you would have liked.",
      "let-go":
        "Waiting on has a price too, and you have stopped paying it. It is not a verdict on you, nor on them.",
      rejected:
        "It is about the post, not about you: who else applied, what they need this year, what nobody told you. Be sorry about it for an evening; it was a job you would have liked.",
      withdrawn: "Knowing what you don't want is worth an interview or two. The time is yours again.",
      offer: "Read it in peace, and ask what you need to know before you answer.",
    },
    path: {
      label: "What you did",
      interview: "Interview",
      interviewAndThanks: "Interview, thanks",
      checkIn: "Check-in",
      lastCheckIn: "Last check-in",
      end: { offer: "Yes", rejected: "No", withdrawn: "Withdrawn", "let-go": "Let go" },
    },
    yoursHeading: "Yours",
    yours: (thanked: boolean, checkIns: number, offered: boolean) =>
      [
        thanked ? "the thanks you sent" : "",
        checkIns > 0 ? `the ${count(checkIns, "message", "messages")} after` : "",
        offered ? "what you still want to ask, and the answer" : "the next application",
      ]
        .filter(Boolean)
        .join(", "),
    theirsHeading: "Theirs",
    theirs: {
      silence: "Their silence, their timing, whom they chose.",
      "let-go": "Their silence, their timing.",
      rejected: "Whom they chose, and why.",
      withdrawn: "Whom they choose now.",
      offer: "The contract, the date, the terms.",
    },
    doorHeading: "The door",
    door: {
      silence: "If they write after all, even in months, this opens again by itself.",
      "let-go": "If they write after all, log it and open this again.",
      rejected: "Some come back weeks or months later. If they do, log it and open this again.",
      withdrawn: "If you change your mind, open this again.",
      offer: "Until it is on paper, keep the other applications going.",
    },
    why: "Behind this:",
    backToToday: "Back to today",
    writeALine: "Write a line for yourself",
    line: { label: "For yourself", hint: "Nobody sees it but you.", save: "Keep it" },
    theyAnswered: "They answered",
    openAgain: "Open it again",
    others: (n: number) =>
      n === 0
        ? "No other application in this search is live."
        : `${n === 1 ? "One other application" : `${number(n).replace(/^./, (c) => c.toUpperCase())} other applications`} in this search ${n === 1 ? "is" : "are"} live.`,
    nextHeading: "Next in this search",
    seeThem: "See them",
    seeSearch: "See the search",
    story: "The whole story",
  },
} as const;
