export const landing = {
  headline: "The words after the interview",
  lede: "After each interview, Afterword tells you whom to write to, by when, and when to leave it be. The draft is already half written.",
  start: "Start your first search",
  signIn: "Sign in",
  host: "Host it yourself",
} as const;
