/** Pieces of the expressions that find days: what people write for weekdays, months and small numbers. */
export const weekday =
  "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
export const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const numbers = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ");
export const number = `(an?|an?other|\\d{1,3}|an? couple(?: of)?|couple(?: of)?|an? few|few|several|${numbers.join("|")}|fifteen|twenty|thirty)`;

/** A weekday's number, Monday 1; null where it isn't meant: "we sat", "the sun". */
export function weekdayNumber(text = ""): number | null {
  const short = text.length < 6;
  if (short && !/^\p{Lu}/u.test(text)) return null;
  return (
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(text.slice(0, 3).toLowerCase()) + 1 || null
  );
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month's number, from 1; null where it isn't meant: "you may", "march on". */
export function monthNumber(text = ""): number | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  return months.indexOf(text.slice(0, 3).toLowerCase()) + 1 || null;
}

/** How many: "a" 1, "a couple" 2, "a few" and "several" 3, as people who say so mostly mean. */
export function numberSaid(text = ""): number {
  const said = text.toLowerCase();
  if (/^\d/.test(said)) return Number(said);
  if (said.includes("couple")) return 2;
  if (said.includes("few") || said === "several") return 3;
  const large: Record<string, number> = { fifteen: 15, twenty: 20, thirty: 30 };
  return large[said] ?? (numbers.indexOf(said) + 1 || 1);
}

/** Whether the number is no more than a guess. */
export const isVague = (text = ""): boolean => /couple|few|several/i.test(text);
