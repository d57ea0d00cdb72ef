import { ending } from "./application-ending";
import { line } from "./application-line";
import { log } from "./application-log";
import { next } from "./application-next";
import { page } from "./application-page";

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The page of one application, and what is done there. */
export const application = {
  ...next,
  ...log,
  ...ending,
  ...page,
  line,
  marked: "Marked as sent.",
  noted: "Noted.",
  saved: "Saved.",
  deleted: "Deleted.",
  hasUntil: {
    promised: (who: string, day: string) => `${who} has until ${day}.`,
    "check-in": (who: string, day: string) => `${who} has until ${day}.`,
    "let-go": (who: string, day: string) => `That was the last one. ${who} has until ${day}.`,
  },
  nextIs: (title: string, due: string) => `Next: ${lower(title)}, ${lower(due)}.`,
  outcome: {
    offer: "They said yes.",
    rejected: "They said no. It is about the post, not about you.",
    withdrawn: "You stepped back from this one.",
    "let-go": "You let this one go.",
  },
  reopened: "They answered. This is open again.",
  staysClosed: "This stays closed until you open it again.",
  touchLabel: {
    sent: (who: string) => `A message to ${who}`,
    received: (who: string) => `An answer from ${who}`,
  },
  stepGone: "This message isn't asked for any more: something has happened since. Look at what comes next.",
  sentTooEarly: "That is before what this message is about. Look at the day again.",
  tooManyTouches: "There are 500 messages and answers here already, and no room for more.",
  notHere: "That person isn't part of this application any more.",
  promisedBefore: "That day was over when they named it.",
} as const;
