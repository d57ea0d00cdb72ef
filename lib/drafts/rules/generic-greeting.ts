import { fold } from "../fold";
import { greetingOpening, isGreetingWord } from "../greeting-words";
import { titles } from "../name-parts";
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
    const isNobody = (word: string) => isGreetingWord(word, opening.split(" ")[0] ?? "");
    const namesNobody = addressed.some((word) => isNobody(word) && !bare.has(word));
    const namesSomebody =
      addressed.some((word) => titles.has(word)) &&
      !addressed.every((word) => isNobody(word) || titles.has(word));
    if (opening !== "to whom" && (!namesNobody || namesSomebody)) return [];
    return [{ in: "body", ...body.greeting, says: `You know the name: ${recipient.fullName}.` }];
  },
};
