/** The page that is shown where there is no connection: the last Today, to be read. */
export const kept = {
  noConnection: "No connection.",
  asItStood: (when: string) => `This is your day as it stood on ${when}. “Today” means that day.`,
  nothingKept: "Once you have opened Today with one, it can be read here without.",
  again: "Try again",
} as const;
