import { failed } from "./failed";

export const errors = {
  notFound: {
    title: "There is nothing at this address.",
    detail: "It may have been deleted, or the address may have a slip in it.",
    home: "Go to Today",
  },
  failed,
  unavailable: {
    title: "The database can’t be reached just now.",
    detail:
      "If you were changing something, look whether it is there before you do it again. What you typed in a draft is kept.",
    again: "Try again",
    form: "The database can’t be reached just now, and this may not be kept. Look whether it is there before you send it again.",
  },
  /** Where more come at once than there is room for; nothing was begun. */
  crowded: {
    title: "Many people are here at once.",
    detail: "Nothing was changed. Try again in a few seconds. What you typed in a draft is kept.",
    again: "Try again",
  },
} as const;
