import { count, counted, list } from "../fill";

/** The people who vouch for the user, and what each was told. */
export const references = {
  title: "References",
  add: "Add a reference",
  newTitle: "New reference",
  empty: "Nobody vouches for you here yet.",
  emptyDetail: "Two or three are enough.",
  listLabel: "References by name",

  fullName: "Full name",
  fullNameMissing: "A name is needed here.",
  relation: "How they know you",
  relationHint: "As “my manager at Larkspur, 2021 to 2024”.",
  email: "E‑mail",
  phone: "Phone",
  notes: "Notes",
  notesHint: "Only you see these.",
  save: "Save",
  saved: "Saved.",
  added: (name: string) => `${name} is added.`,
  full: "There are 200 references here already, and no room for more.",
  actions: "What else",
  delete: "Delete",
  deleted: (name: string) => `${name} is deleted.`,

  used: (n: number) =>
    n === 0
      ? "Not named anywhere yet"
      : `Named in ${counted(n, count(n, "application", "applications"), "applications")}`,
  allPlaces: "All applications",
  toldHead: "What they were told",
  told: {
    interview: "of the interview",
    position: "of the position",
    caughtUp: "what you have done since",
  },
  toldOf: (things: readonly string[], day: string) =>
    things.length === 0 ? `Told on ${day}` : `Told ${list(things)} on ${day}`,
  notTold: "Not told yet",
  forRole: (role: string, employer: string) => `${role}, ${employer}`,
  toldShort: (name: string, day: string) => `${name}, told on ${day}`,
  notToldShort: (name: string) => `${name}, not told yet`,

  brief: "Tell them",
  briefed: (name: string) => `Noted. ${name} knows.`,
  say: {
    interview: "That there was an interview",
    position: "What the position is about",
    caughtUp: "What you have done since you worked together",
  },
  at: "Told on",
  atHint: "Left open: today.",
  noteIt: "Mark as told",
  again: "Told again",
  all: "All references",
  choose: "Choose who vouches for you here",
  chooseNone: "Nobody vouches for you here yet.",
  chooseSave: "Save the choice",
  chosen: "Saved.",
  tooMany: "That is more than 50 references for one application.",
} as const;
