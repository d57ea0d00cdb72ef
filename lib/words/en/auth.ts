import { count } from "../fill";

export const auth = {
  signIn: "Sign in",
  signingIn: "Signing in …",
  signUp: "Make your account",
  signUpTitle: "Start your first search",
  signUpLede: "Free, and nobody else reads it. An address and a password are all it takes.",
  signingUp: "Making it …",
  code: {
    wanted: "This account asks for a code as well.",
    label: "Code",
    hint: "From the app on your phone, or one of your recovery codes.",
    wrong: "That code doesn’t fit. Take the one that the app shows now.",
    missing: "The code is missing.",
    title: "The code as well",
    lede: "This account asks for a code, also where you sign in elsewhere.",
    late: "That took more than ten minutes, or was done already.",
    again: "Sign in again",
  },
  passkey: {
    signIn: "Sign in with a passkey",
    waiting: "Waiting for your device …",
    cancelled: "No passkey was used. Try again, or sign in with your password.",
    unsupported: "This browser knows no passkeys. Sign in with your password.",
    wrong:
      "That passkey doesn’t let you in here. It may have been removed, or the try took too long. Try again, or sign in with your password.",
    notHere: "Passkeys need the app to be opened by its name, and not by a number.",
  },
  elsewhere: {
    with: (provider: string) => `Sign in with ${provider}`,
    startWith: (provider: string) => `Start with ${provider}`,
    leaving: "One moment …",
    unreachable: "That service can’t be reached just now. Try again, or sign in with your password.",
    tooLate: "That took more than ten minutes. Sign in again.",
    /** Why somebody who comes back from there isn't let in, by why. */
    refused: {
      failed: "Signing in there came to nothing. Try again, or sign in with your password.",
      unverified:
        "They don’t say that your address there is yours. Confirm it there first, or sign in with your password.",
      "link-first":
        "Your address has an account here, of which nothing shows yet that it is yours. Sign in with its password, and link the two under Settings, Account. Forgotten it? A link for a new one will do, too.",
      "linked-elsewhere":
        "This account is linked to another sign-in there, or that one to another account. Sign in with your password.",
      disabled: "This account is closed for now. Ask whoever runs this server.",
      closed: "You have no account here, and whoever runs this Afterword takes no new ones.",
      "by-invitation":
        "You have no account here, and new ones are by invitation. Open the link you were given, and sign in again.",
    },
  },
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
  /** Where mail can be sent, the address comes first. */
  byMail: {
    lede: "Free, and nobody else reads it. Give your address: a link by which you make the account comes by mail.",
    invited: "You were invited. Give your address: a link by which you make the account comes by mail.",
    send: "Send the link",
    sending: "Sending it …",
    sentTitle: "Look into your mail",
    sent: "A letter is on its way to that address. By its link you make your account, within 30 minutes; where there is one already, it says so.",
    notThere: "Nothing came? It may lie among the unwanted mail.",
    again: "Give the address again",
  },
  finish: {
    title: "Make your account",
    lede: (email: string) => `You sign in as ${email}. A name and a password, and it is there.`,
    deadTitle: "This link does nothing any more",
    dead: "A link works once, for 30 minutes, and only the latest one does. This one was used, is too old, or lost a piece on its way.",
    another: "Ask for another",
  },
  byInvitation: "Accounts here are by invitation",
  invited: "You were invited. An address and a password are all it takes.",
  /** Where no account can be made, by why. */
  shut: {
    closed: {
      title: "No new accounts here",
      text: "Whoever runs this Afterword keeps it to the people who are in. It is free, and you can run one yourself.",
    },
    "by-invitation": {
      title: "By invitation",
      text: "Open the link that whoever runs this Afterword has given you: it works once, for 14 days. If yours does nothing any more, ask for another. It is free, and you can run one yourself.",
    },
  },
  disabled: "This account is closed for now. Ask whoever runs this server.",
  forgot: {
    question: "Forgotten your password?",
    title: "Forgotten your password?",
    lede: "Give the address you sign in with. A link by which you set a new password comes by mail.",
    send: "Send the link",
    sending: "Sending it …",
    sentTitle: "Look into your mail",
    sent: "If that address has an account, a link is on its way to it. It works once, for 30 minutes.",
    notThere: "Nothing came? It may lie among the unwanted mail, or the account may have another address.",
    tooMany: (seconds: number) => `Too many links asked for from here. Try again in ${waitFor(seconds)}.`,
    noMail:
      "This Afterword sends no mail, so it can’t send you a link. Whoever runs the server can make you one, by which you set a new password:",
    command: "npm run user -- reset you@example.org",
    noMailAfter:
      "If that is you, run it in Afterword’s folder, with your own address. The link works once, for 30 minutes.",
    remembered: "It came back to you?",
  },
  reset: {
    title: "Set a new password",
    lede: (email: string) =>
      `For ${email}. Every sign-in of yours ends, on every device, and your passkeys do.`,
    password: "New password",
    set: "Set the password",
    done: "Your new password is set. Sign in with it.",
    deadTitle: "This link does nothing any more",
    dead: "A link works once, for 30 minutes, and only the latest one does. This one was used, is too old, or lost a piece on its way.",
    another: "Ask for another",
  },
  signedOut: "Signed out.",
  welcome: "Welcome. Your account is made.",
} as const;

function waitFor(seconds: number): string {
  if (seconds < 60) return count(seconds, "second", "seconds");
  return count(Math.ceil(seconds / 60), "minute", "minutes");
}
