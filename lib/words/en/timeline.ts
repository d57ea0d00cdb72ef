export const timeline = {
  now: "Now",
  quiet: "quiet",
} as const;
