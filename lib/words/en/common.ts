import { count, list, numbers, sentence } from "../fill";
import { days } from "./days";

export const common = {
  name: "Afterword",
  tagline: "The words after the interview",
  description:
    "Whom to thank and whom to check in with after an interview, by when, in what words, and when to let it go.",
  states: {
    replying: "Replying",
    preparing: "Preparing",
    thanking: "Thanking",
    waiting: "Waiting",
    "checking-in": "Checking in",
    "let-go": "Let go",
    closed: "Closed",
  },
  save: "Save",
  cancel: "Cancel",
  add: "Add",
  edit: "Edit",
  delete: "Delete",
  pages: { older: "Older", newest: "Back to the newest" },
  /** What the parts of the kit say by themselves; sent to the browser once, by the root layout. */
  ui: {
    locale: days.locale,
    numbers,
    busy: "Saving …",
    undo: "Undo",
    close: "Close",
    more: "More",
    loading: "Loading",
    noAnswer: "No answer came. Try again.",
    undoFailed: "That could not be undone. Nothing was changed.",
    one: "One field to put right.",
    many: "{count} fields to put right.",
  },
  and: (names: readonly string[]) => list(names),
  openSteps: (n: number) => sentence(count(n, "open step", "open steps")),
  back: (to: string) => `Back to ${to}`,
} as const;
