/** What is written to people by mail. */
export const letters = {
  /** At the foot of each. */
  foot: "Afterword, the words after the interview. It writes about your account alone.",
  reset: {
    subject: "A new password for Afterword",
    paragraphs: [
      "Somebody, most likely you, has asked for a new password for this address.",
      "By this link you set one. It works once, for 30 minutes.",
    ],
    link: "Set a new password",
    after: "If it wasn’t you, leave it be: nothing changes, and nobody has got in.",
  },
  signUp: {
    subject: "Your account at Afterword",
    paragraphs: [
      "Somebody, most likely you, wants to make an account with this address.",
      "By this link you make it. It works once, for 30 minutes.",
    ],
    link: "Make the account",
    after: "If it wasn’t you, leave it be: there is no account, and nobody will write again.",
  },
  signUpTaken: {
    subject: "You have an account at Afterword",
    paragraphs: [
      "Somebody, most likely you, wanted to make an account with this address. There is one already, and nothing was changed.",
      "Sign in with it. If the password is gone, “Forgotten your password?” below the form sends you a link for a new one.",
    ],
    link: "Sign in",
    after: "If it wasn’t you, leave it be: nobody has got in.",
  },
  address: {
    subject: "Your new sign-in address for Afterword",
    paragraphs: [
      "Somebody, most likely you, wants to sign in to Afterword with this address from now on.",
      "Open the link and say yes there. It works once, for 30 minutes.",
    ],
    link: "Confirm this address",
    after: "If it wasn’t you, leave it be: nothing changes.",
  },
  addressChanged: (now: string) => ({
    subject: "Your sign-in address for Afterword has changed",
    paragraphs: [
      `Your account is signed in to as ${now} now, and no longer with this address. Every sign-in has ended.`,
    ],
    after: "If it wasn’t you, ask whoever runs your Afterword to close the account, soon.",
  }),
  passwordChanged: {
    subject: "Your password for Afterword has changed",
    paragraphs: ["A new password was set for your account. Sign-ins elsewhere have ended."],
    after: "If it wasn’t you, set another one by “Forgotten your password?” on the sign-in page, soon.",
  },
} as const;
