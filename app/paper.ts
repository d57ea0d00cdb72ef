/** The ground of every page in either theme, for what no style sheet reaches: --aw-n1 of tokens.css, as a test sees to. */
export const paper = { light: "#f8fbf9", dark: "#111312" } as const;
