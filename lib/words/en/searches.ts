import { count, counted, figures, list, number, sentence } from "../fill";

const applications = (n: number) => count(n, "application", "applications");
const asCounted = (n: number) => counted(n, applications(n), "applications");

export const searches = {
  title: "Searches",
  none: { line: "No search yet.", detail: "Name what you look for. An application goes into one." },
  name: {
    label: "Name",
    hint: "What you look for, and where: “Front-end, Berlin”.",
    missing: "A name is needed here.",
  },
  new: { title: "New search", make: "Add search", made: (name: string) => `${name} is added.` },
  full: "There is room for 200 searches. Delete one first.",
  edit: { title: "Edit search", link: "Edit", saved: "Saved." },
  delete: {
    open: "Delete search",
    ask: "Delete this search?",
    consequence: (n: number) =>
      n === 0
        ? "It has no applications."
        : n === 1
          ? "Its one application goes with it."
          : `Its ${asCounted(n)} go with it.`,
    safe: "Keep it",
    act: "Delete",
    done: (name: string) => `${name} is deleted.`,
  },
  nothingIn: "No application yet.",
  lastAdded: (when: string) => `Last added ${when}`,
  stateCount: (n: number, state: string) => `${figures(n)} ${state.toLowerCase()}`,

  view: { label: "View", board: "Board", table: "Table", find: "Find", add: "Add application" },
  data: {
    label: "Import and download",
    bringIn: "Import applications",
    evidence: "Evidence of applications",
    download: "Download as a table",
  },
  empty: { line: "No application yet.", detail: "The first one takes a minute." },
  sample: { note: "Everything in here is invented.", remove: "Remove the sample", removing: "Removing it …" },
  note: "Cards move when something happens, never by hand. The small line on each is its own time, drawn to one scale.",
  over: {
    count: (n: number) => figures(n),
    open: (state: string, n: number) => `${state}: ${asCounted(n)}`,
    none: { "let-go": "Nothing let go.", closed: "Nothing closed." },
  },

  card: {
    reply: (n: number, when: string) => `${sentence(count(n, "answer owed", "answers owed"))}, ${when}`,
    thank: (n: number, when: string) =>
      `${n === 1 ? "One thank-you" : sentence(`${number(n)} thanks`)} ${when}`,
    checkIn: (when: string) => `Check in, ${when}`,
    lastCheckIn: (when: string) => `Check in a last time, ${when}`,
    addresses: (n: number) => sentence(count(n, "address to find", "addresses to find")),
    dueNow: "due today",
    wasDue: (when: string) => `due ${when}`,
    interview: (when: string) => `Interview ${when}`,
    applied: (day: string) => `Applied on ${day}`,
    added: (day: string) => `Added on ${day}`,
    hasUntil: (when: string) => `has until ${when}`,
    quietUntil: (when: string) => `quiet until ${when}`,
    openUntil: (when: string) => `open until ${when}`,
    waiting: "waiting to hear",
    also: (searches: readonly string[]) => `Also in ${list(searches)}`,
  },
  ended: {
    offer: (day: string) => `they said yes, ${day}`,
    rejected: (day: string) => `answered: no, ${day}`,
    withdrawn: (day: string) => `you withdrew, ${day}`,
    "let-go": (day: string) => `on ${day}`,
  },

  many: {
    tick: (application: string) => `Tick ${application}`,
    all: "Tick all that are listed",
    some: "{n} ticked",
    with: "With those that are ticked",
    letGo: "Let go",
    move: "Move to",
    moveAct: "Move",
    choose: "Choose a search",
    delete: "Delete",
    none: "Tick one first.",
    noneLive: "None of them is live: there is nothing to let go.",
    whereTo: "Choose where they go.",
    label: (employer: string, role: string, more: number) =>
      more === 0 ? `${employer}, ${role}` : `${employer}, ${role}, and ${number(more)} more`,
    done: {
      "let-go": (n: number) => `${sentence(applications(n))} let go.`,
      move: (n: number) => `${sentence(applications(n))} moved.`,
      delete: (n: number) => `${sentence(applications(n))} deleted.`,
    },
  },

  table: {
    caption: "Applications, the live ones first",
    employer: "Employer",
    role: "Role",
    state: "State",
    next: "Next",
    applied: "Applied",
    find: "Employer, role or place",
    findAct: "Find",
    clear: "Show all",
    nothing: (find: string) => `Nothing called “${find}”.`,
    nothingHere: "Nothing more.",
    more: "Next 50",
    first: "Back to the first",
    show: "Show",
    called: (q: string) => `“${q}”`,
    shown: { all: "All", yours: "Where the next move is yours", theirs: "Where it is theirs" },
    group: "Group by state",
    over: "Over",
    sorted: { ascending: "sorted upward", descending: "sorted downward" },
  },
} as const;
