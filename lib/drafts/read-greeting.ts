import { fold } from "./fold";
import { greetingOpening, isGreetingWord } from "./greeting-words";
import { particles, titles } from "./name-parts";
import { linesOf, type Range } from "./read-lines";
import { countWords, isCapitalised, wordsOf } from "./words";

const stops =
  /[,،、:;!！，：—–]|\s-+(?:\s|$)|--|[.?](?=\s+\p{L})(?<!\b(?:dr|mr|mrs|ms|mx|prof|st|\p{L})\.)/iu;

/**
 * The first line that isn't empty, up to its first comma, colon, dash or exclamation mark, if it greets: it opens
 * with a greeting word, is the recipient's name alone, or is nothing but a name of `others` and its comma.
 */
export function readGreeting(text: string, recipient: string, others: string[] = []): Range | null {
  const first = linesOf(text).find((line) => line.text.trim() !== "");
  if (!first) return null;
  const start = first.start + first.text.length - first.text.trimStart().length;
  const line = first.text.trim();
  const stop = line.search(stops);
  const address = (stop < 0 ? line : line.slice(0, stop)).trimEnd();
  const opening = greetingOpening.exec(fold(address))?.[0];
  if (!opening) {
    const alone = stop >= 0 && stop === line.length - 1 ? [recipient, ...others] : [recipient];
    return alone.some((name) => isNameAlone(address, name)) ? { start, end: start + address.length } : null;
  }
  if (alsoAWord.test(opening) && countWords(address) > 4) return null;
  const named = stop >= 0 ? nameBehind(line, stop, [recipient, ...others]) : 0;
  if (named > 0) return { start, end: start + named };
  const goesOn = stop < 0 && countWords(address) > 6;
  return { start, end: start + (goesOn ? lengthOfAddress(address) : address.length) };
}

/** "Hi, Dana," and "Good morning, Dr. Okafor!": where the name behind the first comma ends; 0 where none stands there. */
function nameBehind(line: string, comma: number, names: string[]): number {
  const greeting = wordsOf(line.slice(0, comma)).map((word) => word.folded);
  if (!greeting.every((word) => isGreetingWord(word, greeting[0] ?? ""))) return 0;
  const rest = line.slice(comma + 1);
  const words = wordsOf(rest);
  const last = words.at(-1);
  if (!last || words.length > 4 || !/^[\s.,:!—–-]*$/.test(rest.slice(last.end))) return 0;
  const known = new Set(names.flatMap(wordsOf).map((word) => word.folded));
  const isName = (text: string, folded: string) =>
    isCapitalised(text) || titles.has(folded) || particles.has(folded);
  if (!words.every((word) => isName(word.text, word.folded)) || !words.some((word) => known.has(word.folded)))
    return 0;
  return comma + 1 + last.end;
}

/** Words that greet, and open a sentence just as well. */
const alsoAWord = /^(?:morning|afternoon|evening|dag|oi|car[oaie])$/;

function isNameAlone(greeting: string, name: string): boolean {
  const names = new Set(wordsOf(name).map((word) => word.folded));
  const words = wordsOf(greeting);
  return (
    words.some((word) => names.has(word.folded)) &&
    words.every((word) => names.has(word.folded) || titles.has(word.folded))
  );
}

/** Where a line greets and goes on without a comma, the greeting is its greeting words, titles and names. */
function lengthOfAddress(line: string): number {
  let end = 0;
  const words = wordsOf(line);
  for (const word of words) {
    const addresses =
      isGreetingWord(word.folded, words[0]?.folded ?? "") ||
      titles.has(word.folded) ||
      particles.has(word.folded);
    if (!addresses && !isCapitalised(word.text)) break;
    if (/^I(?:['’]\w+)?$/.test(word.text)) break;
    end = word.end;
  }
  return end;
}
