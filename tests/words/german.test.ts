import { expect, test } from "vitest";
import { de } from "@/lib/words/de";
import { en } from "@/lib/words/en";

type Leaf = { path: string; english: unknown; german: unknown };

function leaves(english: object, german: object, at = ""): Leaf[] {
  return Object.entries(english).flatMap(([name, value]) => {
    const path = at ? `${at}.${name}` : name;
    const other = (german as Record<string, unknown>)[name];
    if (typeof value === "object" && value !== null) return leaves(value, (other ?? {}) as object, path);
    return [{ path, english: value, german: other }];
  });
}

const all = leaves(en, de);
const texts = all.filter(({ english }) => typeof english === "string") as (Leaf &
  Record<"english" | "german", string>)[];

type Say = (...given: unknown[]) => unknown;
const functions = all.filter(({ english }) => typeof english === "function") as (Leaf &
  Record<"english" | "german", Say>)[];

const holes = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

test("German says everything that English says", () => {
  expect(all.length).toBeGreaterThan(1000);
  for (const { path, english, german } of all) expect(typeof german, path).toBe(typeof english);
});

test("no sentence of German is empty where English has one, and each hole is in both", () => {
  for (const { path, english, german } of texts) {
    if (english !== "") expect(german, path).not.toBe("");
    expect(holes(german), path).toEqual(holes(english));
  }
});

test("what a German sentence is told stands in it, as in English", () => {
  const figures = [0, 1, 2, 5];
  const amiss: string[] = [];
  let told = 0;
  for (const { path, english, german } of functions) {
    const names = Array.from({ length: english.length }, (_, at) => `‹${at}›`);
    const asked: unknown[][] = [
      names,
      ...names.flatMap((_, at) => figures.map((n) => names.with(at, n as never))),
    ];
    for (const given of asked) {
      const [inEnglish, inGerman] = [answer(english, given), answer(german, given)];
      if (inEnglish === null || inGerman === null) continue;
      if (marksIn(inGerman) !== marksIn(inEnglish)) amiss.push(`${path}(${given.join(", ")}): ${inGerman}`);
      told += 1;
    }
  }
  expect(amiss).toEqual([]);
  expect(told).toBeGreaterThan(1000);
});

/** Null where such a thing can't be told: a name for a list of names, say. */
function answer(say: Say, given: unknown[]): string | null {
  try {
    const said = JSON.stringify(say(...given));
    return said === undefined || /undefined|NaN/.test(said) ? null : said;
  } catch {
    return null;
  }
}

const marksIn = (text: string) => [...new Set(text.match(/‹\d›/g))].sort().join();

// Names, commands, and words that both languages have.
const alike = [
  ...["Afterword", "LinkedIn", "Gmail", "npm start", "npm run user -- reset you@example.org"],
  ...["Agenda", "Code", "Import", "Link", "Links", "Name", "Passkeys", "Region"],
];

test("nothing is left in English", () => {
  const left = texts.filter(({ english, german }) => english === german && /[a-z]{3}/.test(german));
  expect(left.filter(({ german }) => !alike.includes(german))).toEqual([]);
});
