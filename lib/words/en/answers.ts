/** Reading a pasted reply, and taking back what was marked as sent. */
export const answers = {
  paste: "Paste what they wrote",
  pasteHint:
    "The whole mail is fine, with its head and what it answers to. What is found fills the fields below.",
  read: "Read it",
  reading: "Reading …",
  nothingPasted: "There is nothing to read yet.",
  filled: "Read. Look over what is filled in below, then log it.",
  foundNothing: "Read. Nothing was found in it but the text itself.",
  orByHand: "Or fill it in yourself.",
  found: "From what you pasted.",
  foundAs: (said: string) => `From what you pasted: “${said}”`,
  foundDay: (day: string, said: string) => `${day}, from “${said}”.`,
  foundTime: (when: string) => `From what you pasted: ${when}.`,
  stranger: (name: string) => `${name} wrote this, and isn’t among the people here yet.`,
  readsLike: {
    offer: (said: string) => `It reads like a yes: “${said}”`,
    rejected: (said: string) => `It reads like a no: “${said}”`,
  },
  takeBack: (name: string) => (name ? `Take back, ${name}` : "Take back"),
  takenBack: "Taken back. It is open again.",
  rests: {
    wrote: (day: string) => `You wrote again on ${day}, and that rests on it. Take that back first.`,
    answered: (who: string, day: string) => `${who} answered on ${day}, and that rests on it. It stays.`,
  },
} as const;
