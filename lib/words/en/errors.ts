export const errors = {
  notFound: {
    title: "There is nothing at this address.",
    detail: "It may have been deleted, or the address may have a slip in it.",
    home: "Go to Today",
  },
  failed: {
    title: "That did not work, and nothing was changed.",
    detail: "Try again. What you typed in a draft is kept.",
    again: "Try again",
  },
} as const;
