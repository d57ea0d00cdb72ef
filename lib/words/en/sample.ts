export const sample = {
  search: "Sample: front-end posts",
} as const;
