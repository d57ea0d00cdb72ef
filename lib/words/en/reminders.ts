import { count, list, sentence } from "../fill";

/** What Afterword writes by itself, and where that is set. */
export const reminders = {
  letter: {
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
      digest: (time: string) =>
        `This comes at ${time} on mornings when there is something, and on no others.`,
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
  },

  title: "Reminders",
  lede: "A letter when there is something to do, and none when there isn’t.",
  open: "Choose your reminders",

  way: {
    heading: "How they come",
    off: "Reminders are off: no mail server is set up on this Afterword. Whoever runs it sets SMTP_URL, and what you choose here begins to come.",
    on: (email: string) => `By e‑mail, to ${email}. That is the address you sign in with.`,
    refused: (day: string) =>
      `Reminders stopped on ${day}: your address has refused ten letters in a row. A test that arrives starts them again.`,
    stopped: (when: string) =>
      `The part that sends them last ran ${when}. Nothing comes until whoever runs this Afterword starts it again.`,
    never: "The part that sends them has not run yet.",
    running: (when: string) => `It last looked ${when}.`,
    next: (when: string) => `It looks at your account next ${when}.`,
    onlyHere:
      "Links in the letters lead to this machine alone: whoever runs this Afterword sets APP_URL to the address people open.",
    calendar: "Your calendar reminds you as well, where it has a link: it needs no mail.",
    calendars: "See to the calendars",
    test: "Send me a test",
    testing: "Sending it …",
    tested: (answer: string) => `The mail server took it: ${answer}`,
    testRefused: (answer: string) => `The mail server refused it: ${answer}`,
    testLater: (answer: string) => `The mail server does not take it now: ${answer}`,
    tooMany: "Three tests were sent already. Try again in a quarter of an hour.",
  },

  choose: {
    heading: "Which, and when",
    lede: "Each by itself. Every letter has a link that stops its kind.",
    kinds: {
      digest: { label: "The morning", hint: "What is due today, what closes today, and today’s interviews." },
      yesterday: {
        label: "They had until yesterday",
        hint: "The morning after a day they had named, if nothing came.",
      },
      "thank-you": {
        label: "Before a thank-you is due",
        hint: "Once, some hours before, if it is still open.",
      },
      interview: { label: "Before an interview", hint: "A day before, and an hour before." },
      weekly: { label: "The week", hint: "Sunday evening: how the whole search does." },
    },
    hour: "The morning comes at",
    quietFrom: "Quiet from",
    quietUntil: "until",
    quietHint:
      "Nothing comes in these hours. What would, comes before or after. The same hour twice means no quiet.",
    hourIsQuiet: "That is one of your quiet hours.",
    paused: "Nothing before",
    pausedHint: "For a holiday. Leave it empty for none.",
    zone: (zone: string) => `By the clock in ${zone}.`,
    saved: "Saved.",
  },

  latest: {
    heading: "What came",
    lede: "The latest twenty, with what the mail server said. What bounces later goes to whoever runs this Afterword.",
    none: "Nothing yet.",
    list: "Reminders",
    kinds: {
      digest: "The morning",
      yesterday: "They had until yesterday",
      "thank-you": "Before a thank-you is due",
      interview: "Before an interview",
      weekly: "The week",
    },
    states: { claimed: "waits", sent: "sent", refused: "refused", skipped: "not sent" },
    why: {
      "too-late": "It would have come too late.",
      "not-needed": "It was no longer needed.",
      "mail-off": "Your address takes no mail from here.",
      unknown: "It may have come: the mail server went silent, twice.",
    },
  },

  aside: {
    menu: (title: string) => `Set aside or remind: ${title}`,
    "1": "Set aside until tomorrow",
    "3": "Set aside for three days",
    "7": "Set aside for a week",
    always: "No reminders of this",
    back: "Take it back up",
    until: (day: string) => `You set it aside until ${day}.`,
    noReminders: "No reminder of this comes.",
    saidUntil: (day: string) => `Set aside until ${day}. Every date stays as it is.`,
    saidAlways: "No reminder of this will come.",
    saidBack: "It is back.",
  },

  act: {
    snoozeTitle: (what: string, day: string) => `Set aside until ${day}: ${what}?`,
    neverTitle: (what: string) => `No more reminders of this: ${what}?`,
    offTitle: (kind: string) => `No more letters of this kind: ${kind}?`,
    of: (what: string, employer: string) => `${what}, ${employer}`,
    lede: "Nothing else changes: every date stays as it is.",
    yes: "Yes",
    done: "Done.",
    doneLede: "You can take it back in the app, at any time.",
    dead: "This link does nothing any more",
    deadLede: "It is too old, or what it was about is gone. Settings has all your reminders.",
    keep: "Leave it as it is?",
  },
} as const;
