import { fold } from "../fold";
import { greetingOpening, isGreetingWord } from "../greeting-words";
import { wordsOf } from "../words";
import { type Rule, sent } from "./rule";

const bare = new Set("again good morning afternoon evening day and to you".split(" "));

/** "Dear Sir or Madam" to somebody whose name is known. */
export const genericGreeting: Rule = {
  rule: "generic-greeting",
  severity: "warn",
  because: ["livecareer-5"],
  kinds: sent,
  find: ({ context, body, names }) => {
    const { recipient } = context;
    if (!recipient?.fullName.trim() || !body.greeting) return [];
    const folded = fold(body.text.slice(body.greeting.start, body.greeting.end));
    const opening = greetingOpening.exec(folded)?.[0] ?? "";
    const addressed = wordsOf(folded.slice(opening.length)).map((word) => word.folded);
    if (addressed.some((word) => names.recipient.has(word))) return [];
    const isNobody = addressed.some(
      (word) => isGreetingWord(word, opening.split(" ")[0] ?? "") && !bare.has(word),
    );
    if (opening !== "to whom" && !isNobody) return [];
    return [{ in: "body", ...body.greeting, says: `You know the name: ${recipient.fullName}.` }];
  },
};
