/** Sentences that stand at a field which can't be taken. */
export const forms = {
  unreadable: "That can't be read.",
  unstorable: "There is a character in here that can't be kept. It may have come along with copying.",
  oneLine: "One line is all there is room for here.",
  tooLong: (max: number) => `That is longer than ${max.toLocaleString("en")} characters.`,
  tooMany: (max: number) => `That is more than ${max.toLocaleString("en")}.`,
  notADay: "No calendar has that day.",
  notATime: "That is no time of day.",
  notAnEmail: "That doesn't look like an e‑mail address, such as dana@larkspur.example.",
  emailMissing: "An e‑mail address is needed here.",
  notAUrl: "That address has no ending, such as .com.",
  notAZone: "No time zone has that name.",
  inTheFuture: "That is still to come. Log it once it has happened.",
  gone: "That is no longer here. It may have been deleted in another window.",
  notSaved: "That did not work, and nothing was changed. Try again.",
  foreignOrigin: "That came from another address, and nothing was changed. Open the page again here.",
  check: "Look at the fields marked below.",
} as const;
