import type { Reader } from "../reader";
import { countWords } from "../words";
import { checkIns, missing, type Rule, sent, thankYous } from "./rule";

const shortest = 40;

/** Short and simple. */
export const tooLong: Rule = {
  rule: "too-long",
  severity: "warn",
  because: ["tips-7"],
  kinds: sent,
  find: (reader) => {
    const most = mostWords(reader);
    const words = countWords(reader.body.proper);
    if (words <= most) return [];
    const says = `${words} words; ${most} are enough. From here on it is too much.`;
    return [{ in: "body", ...beyond(reader.body.proper, most), says }];
  },
};

/** Thanks, why it was good, why the job, why you: that takes a few lines. */
export const tooShort: Rule = {
  rule: "too-short",
  severity: "hint",
  because: ["livecareer-6"],
  kinds: thankYous,
  find: (reader) => {
    const words = countWords(reader.body.proper);
    return words < shortest
      ? missing(reader, `${words} words; a thank-you reads well from ${shortest} on.`)
      : [];
  },
};

function mostWords({ context: { kind } }: Reader): number {
  if (thankYous.includes(kind)) return 180;
  if (checkIns.includes(kind)) return 120;
  return kind === "reference-briefing" ? 200 : 150;
}

/** From the first word past the limit to the last word. */
function beyond(text: string, most: number): { start: number; end: number } {
  const words = [...text.matchAll(/\S+/g)].filter((run) => /[\p{L}\p{N}]/u.test(run[0]));
  return { start: words[most]?.index ?? 0, end: text.trimEnd().length };
}
