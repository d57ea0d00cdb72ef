import { count, list, sentence } from "../fill";

/** The letters that Afterword writes by itself. */
export const letter = {
  morning: "Good morning.",
  today: {
    interview: (employer: string, time: string) => `Your interview at ${employer} is today at ${time}.`,
    interviews: (n: number) => `${sentence(count(n, "interview", "interviews"))} today.`,
    had: (employers: readonly string[]) => `${list(employers)} had until yesterday.`,
    hadSubject: (employers: readonly string[]) => `${list(employers)} had until yesterday`,
    oneInterview: (employer: string, time: string) => `Today at ${time}: your interview at ${employer}`,
    several: (interviews: number, messages: number) =>
      `Today: ${list([
        ...(interviews > 0 ? [count(interviews, "interview", "interviews")] : []),
        ...(messages > 0 ? [count(messages, "message", "messages")] : []),
      ])}`,
    lateHeading: "A little late, and still fine today",
    rest: "Everything else can rest.",
  },
  interview: {
    title: (employer: string) => `Interview at ${employer}`,
    titled: (title: string, employer: string) => `${title}, ${employer}`,
    when: (when: string, format: string) => `${sentence(when)}, ${format}.`,
    withWhom: (names: readonly string[]) => `With ${list(names)}.`,
    where: (place: string) => `Where: ${place}`,
    dayBefore: (employer: string, when: string) => `${sentence(when)}: your interview at ${employer}`,
    hourBefore: (employer: string, time: string) => `At ${time}: your interview at ${employer}`,
    beforeLeaving:
      "Before you leave, ask by when you will hear, and whether you may write if you don’t. Then note both here, with everybody’s name.",
    calm: "A look at your notes and at who will be there is enough.",
  },
  thanks: {
    subject: (names: readonly string[], employer: string) =>
      `Still time to thank ${list(names)}, ${employer}`,
    opening: "There is still time, and three sentences are enough. The draft is begun for you.",
  },
  step: {
    of: (title: string, employer: string) => `${title}, ${employer}`,
    thanks: (when: string, due: string) => `You spoke ${when}. A few lines of thanks, ${due}.`,
    reply: (when: string, due: string) => `They asked you something ${when}. A short answer, ${due}.`,
    promised: (day: string, due: string) => `They had named ${day}. One polite question is right, ${due}.`,
    checkIn: (due: string) => `One polite question is right, ${due}.`,
    blocked: "There is no way to reach them yet. With an address, this can go out.",
    over: (was: string) => `${was}.`,
  },
  had: {
    title: (employer: string) => `${employer} had until yesterday`,
    from: (day: string) => `If nothing has come, one polite question is right from ${day}.`,
    nothing: "If something has come, note it, and what follows from it stands here.",
    note: "Note their answer",
  },
  weekly: {
    subject: "Your search this week",
    opening: "A quiet look at the whole of it.",
    close: "Nothing in this letter needs an answer tonight.",
    open: "Open Today",
  },
  tomorrow: "Remind me tomorrow",
  later: "Remind me in three days",
  never: "Not for this one",
  foot: {
    digest: (time: string) => `This comes at ${time} on mornings when there is something, and on no others.`,
    yesterday: (time: string) => `This comes at ${time} when a day they had named is over.`,
    "thank-you": (_time: string) => "This comes once, some hours before a thank-you is due.",
    interview: (_time: string) => "This comes a day and an hour before an interview.",
    weekly: (_time: string) => "This comes on Sunday evenings.",
  },
  off: "No more of these",
  settings: "All your reminders",
  test: {
    subject: "A test from Afterword",
    paragraphs: ["You asked for this letter, and here it is: reminders reach you at this address."],
    open: "Back to your reminders",
  },
} as const;

/** What a device shows: anybody may be looking. */
export const notice = {
  today: (interviews: number, messages: number) =>
    `${sentence(
      list([
        ...(interviews > 0 ? [count(interviews, "interview", "interviews")] : []),
        ...(messages > 0 ? [`${count(messages, "thing", "things")} to write`] : []),
      ]),
    )} today.`,
  had: (n: number) => `${sentence(count(n, "answer was", "answers were"))} due by yesterday.`,
  thanks: (n: number) => `There is still time for ${count(n, "thank-you", "thank-yous")}.`,
  interviewSoon: "An interview begins soon.",
  interviewToday: "An interview is coming up today.",
  interviewTomorrow: "An interview is coming up tomorrow.",
  interviewAhead: "An interview is coming up.",
  weekly: "Time for a quiet look at your search.",
  test: "Reminders reach this browser.",
} as const;
