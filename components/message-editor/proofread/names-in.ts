import type { DraftContext } from "@/lib/drafts";
import { titles } from "@/lib/drafts/name-parts";
import { isCalendarWord, isOrdinary } from "@/lib/drafts/ordinary";
import { isCapitalised, type Word, wordsOf } from "@/lib/drafts/words";
import type { Text } from "../text";

/** A name in a text, and the record that it is probably meant for; null where there is none like it. */
export interface NameHere {
  written: string;
  record: string | null;
}

/** Every name in a text once, in its order: what is written with a capital and is no word of every day. */
export function namesIn({ subject, body }: Text, context: DraftContext): NameHere[] {
  const records = recordsOf(context);
  const found = new Map<string, NameHere>();
  for (const text of [subject ?? "", body]) {
    for (const name of runsOf(text, isName(records))) {
      const written =
        wholeAt(name[0]?.start ?? 0, text, records) ?? text.slice(name[0]?.start, name.at(-1)?.end);
      found.set(written, { written, record: recordOf(name, records) });
    }
  }
  return [...found.values()];
}

/** A name may go on in small letters: "Web platform engineer", "Robert Bosch am Main". */
function wholeAt(start: number, text: string, records: Named[]): string | undefined {
  return records.find(({ name }) => text.startsWith(name, start))?.name;
}

interface Named {
  name: string;
  words: Set<string>;
}

function recordsOf({ recipient, employer, role, people, sender }: DraftContext): Named[] {
  const names = [recipient?.fullName, recipient?.salutation, employer, role, ...people, sender.fullName];
  return [...new Set(names)]
    .filter((name) => name?.trim())
    .map((name = "") => ({ name, words: new Set(wordsOf(name).map((word) => word.folded)) }));
}

const isName = (records: Named[]) => {
  const known = new Set(records.flatMap(({ words }) => [...words]));
  return ({ text, folded }: Word): boolean =>
    isCapitalised(text) &&
    folded.length > 1 &&
    (known.has(folded) || titles.has(folded) || !(isOrdinary(folded) || isCalendarWord(folded)));
};

/** Words that follow each other on one line with nothing between but a space, a hyphen or the full stop of a title. */
function runsOf(text: string, isOne: (word: Word) => boolean): Word[][] {
  const runs: Word[][] = [];
  let end: number | null = null;
  for (const word of wordsOf(text)) {
    if (!isOne(word)) {
      end = null;
      continue;
    }
    const run =
      end !== null && /^(?:[ \u00a0-]|\. )$/.test(text.slice(end, word.start)) ? runs.at(-1) : undefined;
    if (run && joins(run, text, word)) run.push(word);
    else runs.push([word]);
    end = word.end;
  }
  return runs;
}

/** A full stop joins only after a title or an initial: "Dr. Okafor", but not "… with Dana. Larkspur …". */
function joins(run: Word[], text: string, word: Word): boolean {
  const before = run.at(-1);
  if (!before || !text.slice(before.end, word.start).includes(".")) return true;
  return titles.has(before.folded) || before.text.length === 1;
}

/** The record that shares most of its words with the name. */
function recordOf(name: Word[], records: Named[]): string | null {
  const shared = ({ words }: Named) => name.filter(({ folded }) => words.has(folded)).length;
  const best = records.toSorted((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 0 ? best.name : null;
}
