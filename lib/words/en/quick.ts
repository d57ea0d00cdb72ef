import { list } from "../fill";

/** The palette, its keys, and what a line typed into it proposes. */
export const quick = {
  find: "Find or go to",
  shortcut: "Ctrl K",
  palette: {
    title: "Find or go to",
    placeholder: "Find, go to, or “Interview Acme Thu 3pm”",
    list: "What was found",
    keysHead: "Keys",
    close: "Close",
    nothing: "Nothing called “{typed}”.",
    none: "No live application yet.",
    ask: {
      answer: "Who answered?",
      interview: "An interview with whom?",
      sent: "Which message went out?",
    },
    verb: { answer: "Log an answer", interview: "Add an interview", sent: "Mark as sent" },
    keys: [
      {
        of: "Anywhere",
        keys: [
          { press: ["Ctrl K"], does: "Find, go to, or add" },
          { press: ["?"], does: "These keys" },
          { press: ["g", "t"], does: "Go to Today" },
          { press: ["g", "s"], does: "Go to your searches" },
          { press: ["g", "c"], does: "Go to the calendar" },
          { press: ["g", "p"], does: "Go to people" },
          { press: ["g", "i"], does: "Go to insights" },
          { press: ["n"], does: "Add what this page lists" },
          { press: ["e"], does: "Log an answer" },
          { press: ["s"], does: "Mark as sent" },
          { press: ["z"], does: "Undo what was done last" },
          { press: ["Esc"], does: "Close, without losing anything" },
        ],
      },
      {
        of: "In a list",
        keys: [
          { press: ["j"], does: "The next row" },
          { press: ["k"], does: "The one before" },
          { press: ["Enter"], does: "Open it" },
          { press: ["x"], does: "Tick it" },
        ],
      },
      {
        of: "In the calendar",
        keys: [
          { press: ["["], does: "Earlier" },
          { press: ["]"], does: "Later" },
          { press: ["."], does: "Today" },
          { press: ["←", "→"], does: "The day before, the day after" },
          { press: ["m"], does: "By the month" },
          { press: ["w"], does: "By the week" },
          { press: ["a"], does: "Day by day" },
          { press: ["Shift ←", "Shift →"], does: "Move an interview by a day" },
        ],
      },
      {
        of: "In a draft",
        keys: [
          { press: ["Ctrl Enter"], does: "Copy" },
          { press: ["F8"], does: "The next finding" },
        ],
      },
    ],
  },
  verbs: {
    application: "New application",
    person: "New person",
    reference: "New reference",
    search: "New search",
    keys: "Keys",
  },
  page: "Page",
  search: "Search",
  meant: (typed: string, name: string) => `Nothing called “${typed}”. Did you mean ${name}?`,
  nothing: (typed: string) => `Nothing called “${typed}”.`,
  propose: {
    interview: (employer: string, when: string | null, people: readonly string[]) =>
      [`Interview, ${employer}`, when, people.length > 0 ? `with ${list(people)}` : null]
        .filter((part) => part !== null)
        .join(", "),
    check: "Looked over and saved by you",
    application: (employer: string) => `New application, ${employer}`,
    first: "Not here yet: add it first",
  },
};
