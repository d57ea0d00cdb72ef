import { blankGaps } from "../gap";
import { type Rule, sent } from "./rule";

export const noSubject: Rule = {
  rule: "no-subject",
  severity: "warn",
  because: ["tips-5"],
  kinds: sent,
  find: ({ context, message }) => {
    if (context.medium !== "email" || blankGaps(message.subject ?? "").trim() !== "") return [];
    return [{ in: "subject", start: 0, end: 0, says: "The e-mail has no subject." }];
  },
};
