const longest = 500;
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|no|nr|approx|ca|inc|ltd|co|vs|e\.g|i\.e|etc|a\.m|p\.m|\p{L}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.$/iu;
const end = /[.!?…。？！]["”’')\]]*(?=\s|$)/gu;

/** The sentences of a text, in order; lines that a mail program wrapped are one again. None is longer than 500 characters. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .flatMap(unwrapped)
    .flatMap(split)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) => sentence.slice(0, longest));
}

const shortLine = 45;

/** A greeting, a signature and the lines of a list are short or begin anew; every other line goes on in the next. */
function unwrapped(paragraph: string): string[] {
  const joined: string[] = [];
  let before = "";
  for (const line of paragraph.split("\n").map((piece) => piece.trim())) {
    const goesOn = /^[\p{Ll}\d(]/u.test(line) && !/^\d{1,2}[.)]\s/.test(line);
    const isNew = before === "" || /^[-*•·]/.test(line) || (before.length < shortLine && !goesOn);
    if (isNew) joined.push(line);
    else joined[joined.length - 1] += ` ${line}`;
    before = line;
  }
  return joined;
}

function split(passage: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of passage.matchAll(end)) {
    const stop = match.index + match[0].length;
    if (match[0] === "." && goesOn(passage, stop)) continue;
    sentences.push(passage.slice(start, stop));
    start = stop;
  }
  return [...sentences, passage.slice(start)];
}

/** After "Mr.", and after "the 19." where the month follows. */
function goesOn(passage: string, stop: number): boolean {
  const [before, after] = [passage.slice(Math.max(0, stop - 12), stop), passage.slice(stop, stop + 12)];
  return abbreviation.test(before) || (/\d\.$/.test(before) && month.test(after));
}

const month = /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
