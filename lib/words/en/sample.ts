export const sample = {
  search: "Sample: front-end",
} as const;
