import { months } from "../date-words";
import { plain } from "../plain-text";
import { linesOf } from "../read-lines";
import { type Rule, sent } from "./rule";

const listLine = /^\s*(?:[-–—*•·▪◦‣]|\d{1,2}[.)]|[a-z][.)])\s+\S/i;
const month = `(?:${months.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const fullDate = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? \\d{4}|\\b${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}`,
  "g",
);
const year = "(?:19[5-9]\\d|20\\d\\d)";
const range = new RegExp(
  `\\b${year} ?(?:-|to|until|till) ?(?:${year}|\\d{2}\\b|present|now|today|date)`,
  "g",
);
const single = new RegExp(
  `(?<![\\d.,$€£#/-])\\b${year}\\b(?![\\d%]|[.,:]\\d|-\\w| (?!was|is|as|has|its|this|plus|across|versus)[a-z]+(?:s|people|children|staff)\\b)`,
  "g",
);

/** The whole resume once more: five list lines, or three years of a life. */
export const resumeAgain: Rule = {
  rule: "resume-again",
  severity: "warn",
  because: ["tips-7"],
  kinds: sent.filter((kind) => kind !== "reference-briefing"),
  find: ({ body, context }) => {
    const says = "This tells the resume again. They have it; one thing that fits is enough.";
    const listed = linesOf(body.proper).filter((line) => listLine.test(line.text));
    const [first] = listed;
    const last = listed.at(-1);
    if (first && last && listed.length >= 5) return [{ in: "body", start: first.start, end: last.end, says }];
    const years = yearsIn(plain(body.proper), context.now.slice(0, 4));
    const different = new Set(years.map((found) => found.text));
    const [early, late] = [years[0], years.at(-1)];
    if (!early || !late || different.size < 3) return [];
    return [{ in: "body", start: early.start, end: late.start + late.text.length, says }];
  },
};

function yearsIn(text: string, thisYear: string): { text: string; start: number }[] {
  const blank = (found: string) => " ".repeat(found.length);
  const undated = text.replace(fullDate, blank);
  const ranges = [...undated.matchAll(range)];
  const singles = [...undated.replace(range, blank).matchAll(single)].filter(
    (found) => found[0] !== thisYear,
  );
  return [...ranges, ...singles]
    .map((found) => ({ text: found[0], start: found.index }))
    .sort((one, other) => one.start - other.start);
}
