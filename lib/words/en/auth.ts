import { count } from "../fill";

export const auth = {
  signIn: "Sign in",
  signingIn: "Signing in …",
  signUp: "Make your account",
  signUpTitle: "Start your first search",
  signUpLede: "Free, and nobody else reads it. An address and a password are all it takes.",
  signingUp: "Making it …",
  newHere: "New here?",
  startHere: "Make an account",
  haveOne: "You have an account already?",
  email: "E‑mail",
  name: "Your full name",
  nameHint: "As it should stand under your letters.",
  nameMissing: "Your letters need a name to close with.",
  passwordLabel: "Password",
  passwordHint: "At least 8 characters. A sentence is easiest to remember.",
  password: {
    missing: "The password is missing.",
    short: "Eight characters at least.",
    long: "128 characters at most.",
    common: "That is one of the passwords that are tried first. Take another.",
  },
  mismatch: "E‑mail and password don't match.",
  busy: "Many people are signing in at once. Try again in a moment.",
  wait: (seconds: number) => `Too many tries. Try again in ${waitFor(seconds)}.`,
  taken: "There is an account with that address. Sign in instead.",
  tooMany: (seconds: number) => `Too many accounts from here. Try again in ${waitFor(seconds)}.`,
  signedOut: "Signed out.",
  welcome: "Welcome. Add the interview you just had, or look around first.",
} as const;

function waitFor(seconds: number): string {
  if (seconds < 60) return count(seconds, "second", "seconds");
  return count(Math.ceil(seconds / 60), "minute", "minutes");
}
