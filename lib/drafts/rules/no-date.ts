import { mentionsDate } from "../date-words";
import { plain } from "../plain-text";
import { checkIns, missing, type Rule, thankYous } from "./rule";

/** They met several people; the day helps them to remember which one this is. */
export const noDate: Rule = {
  rule: "no-date",
  severity: "hint",
  because: ["tips-5"],
  kinds: [...thankYous, ...checkIns],
  find: (reader) => {
    const says = "Nothing says when you met.";
    if (!reader.context.interview || mentionsDate(plain(`${reader.subject}\n${reader.body.text}`))) return [];
    return missing(reader, says);
  },
};
