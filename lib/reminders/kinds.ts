/** What Afterword writes to somebody by itself, each to be had or not. */
export const kinds = ["digest", "yesterday", "thank-you", "interview", "weekly"] as const;

export type Kind = (typeof kinds)[number];

/** What a new account has until it says otherwise. */
export const usualKinds: readonly Kind[] = ["digest", "yesterday", "thank-you", "interview"];
