import { isTooAlike, likenessTo } from "../likeness";
import { type Rule, sent } from "./rule";

/** Panels compare notes. */
export const tooAlike: Rule = {
  rule: "too-alike",
  severity: "warn",
  because: ["levo-2", "livecareer-5"],
  kinds: sent,
  find: ({ message, context, body }) => {
    const alike = likenessTo(context)(message.body);
    if (!alike || !isTooAlike(alike)) return [];
    const says = `Much of this stands word for word in what ${alike.to} gets. Panels compare notes.`;
    return [{ in: "body", start: body.begin, end: body.end, says }];
  },
};
