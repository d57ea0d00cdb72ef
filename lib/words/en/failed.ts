/** Apart from the other errors: every page carries these, for when it fails. */
export const failed = {
  title: "That did not work, and nothing was changed.",
  detail: "Try again. What you typed in a draft is kept.",
  again: "Try again",
  /** For whoever runs the app: the log has a line under this id. */
  reference: (id: string) => `If it goes on, whoever runs this Afterword finds it in the log under ${id}.`,
} as const;
