import { isShortAndForeign } from "./other-language";
import { checkIns, missing, type Rule, thankYous } from "./rule";

const thanks = [
  /(?<!\bno )\b(?:thanks?|thank[- ]yous?|thanking|thx|ty)\b(?! in advance)(?! to (?!you\b|everyone|everybody|all\b|each|both))/,
  /\b(?:i|we|be|been|not|never)(?: have| had| should have)?(?: not| never)? thanked\b|\bthanked you\b|\bcheers for\b/,
  /\b(?:my|many|sincere|warm|heartfelt|big|huge|special|further|again|give|pass|send|extend|of) thanks to\b|\bthanks to [^.?!,]{1,30} for (?:the|his|her|their|your|that|\w+ing)\b/,
  /(?<!\b(?:would|'d|will|'ll|should) (?:be |really |very |much |greatly |most |so |also |all )*)(?<!\b(?!(?:i|we)\b)[\w']+ (?:was|were|are|is|seemed|felt) (?:(?:very|so|really|most|always|truly|deeply|all|more) )*)\b(?:grateful|thankful|gratitude|appreciat(?:e|ed|es|ing|ion|ive)|obliged|indebted|gratefully)\b/,
  /\b(?:kind|good|generous|thoughtful|lovely|nice|gracious) of you\b|\bgenerous with (?:your|her|his|their) time\b|\bme?ans? (?:a lot|a great deal|so much|much) to me\b|\bmeant (?:a lot|a great deal|so much|much)\b/,
];

/** The one thing that these messages are for. */
export const noThanks: Rule = {
  rule: "no-thanks",
  severity: "warn",
  because: ["livecareer-6"],
  kinds: [...thankYous, ...checkIns, "reference-thanks"],
  find: (reader) => {
    const { kind, thanked } = reader.context;
    if (checkIns.includes(kind) && thanked) return [];
    const said = reader.sentences.some(({ text }) => thanks.some((phrase) => phrase.test(text)));
    if (said || isShortAndForeign(reader)) return [];
    return missing(
      reader,
      checkIns.includes(kind) ? "They have not been thanked yet." : "There is no thank-you in it.",
    );
  },
};
