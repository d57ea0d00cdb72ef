export const landing = {
  headline: "The words after the interview",
  lede: "After each interview, Afterword tells you whom to write to, by when, and when to leave it be. The draft is already half written.",
  start: "Start your first search",
  signIn: "Sign in",
  shut: {
    closed: "This Afterword takes no new accounts. It is free, and you can run one yourself.",
    invite: "Accounts here are by invitation. Whoever runs this Afterword can give you a link.",
  },
  host: "Host it yourself",
  line: "One application, from the interview to the day you may let it go",
  story:
    "Interviewed on Tuesday 26 May; each person thanked within a day; then nothing to send until the date they named, Friday 5 June. A check-in is open from Monday 8 June for five days: one person, one question. After some quiet a final one follows, then no more; on Wednesday 1 July you may let it go.",
  weeks: ["25 May", "1 June", "8 June", "15 June", "22 June", "29 June"],
  interview: { title: "Interview", detail: "Tue 26 May" },
  thanks: { title: "Thank each person", detail: "within a day" },
  nothing: "nothing to send",
  date: { title: "The date they named", detail: "Fri 5 June" },
  checkIn: { title: "Check in", detail: "one person, one question" },
  quiet: "quiet",
  last: { title: "Final check-in", detail: "then no more" },
  letGo: { title: "Let go", detail: "Wed 1 July" },
  points: [
    {
      title: "From published advice",
      text: "Five guides, six playbooks. Every step names the rule behind it, and you can change it.",
    },
    {
      title: "Nothing is sent for you",
      text: "You copy the draft or open it in your own mail. It saves itself and keeps its history.",
    },
    {
      title: "Yours",
      text: "Free, and you can host it yourself. No request goes to anyone else. Take everything out, any day.",
    },
  ],
  hosting: {
    title: "Host it yourself",
    text: "One program and one Postgres database; without a database of your own it brings one. In a copy of the source:",
    command: "npm start",
    after: "Then open the address it prints, and make the first account.",
  },
} as const;
