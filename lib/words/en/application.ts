/** The page of one application, and what is done there. */
export const application = {
  marked: "Marked as sent.",
  hasUntil: {
    promised: (who: string, day: string) => `${who} has until ${day}.`,
    "check-in": (who: string, day: string) => `${who} has until ${day}.`,
    "let-go": (who: string, day: string) => `That was the last one. ${who} has until ${day}.`,
  },
  nextIs: (title: string, due: string) => `Next: ${title}, ${due}.`,
  stepGone: "This message isn't asked for any more: something has happened since. Look at what comes next.",
  sentTooEarly: "That is before what this message is about. Look at the day again.",
  tooManyTouches: "There are 500 messages and answers here already, and no room for more.",
} as const;
