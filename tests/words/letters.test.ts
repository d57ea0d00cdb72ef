import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { de } from "@/lib/words/de";
import { en } from "@/lib/words/en";

const css = readFileSync("app/fonts/fonts.css", "utf8");

/** The letters that the typefaces in the app's own files are cut to. */
function lettersOf(style: "normal" | "italic"): (letter: string) => boolean {
  const faces = css.split("@font-face").filter((face) => face.includes(`font-style: ${style}`));
  const spans = faces.flatMap((face) =>
    [...face.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = "", last = first]) => [
      Number.parseInt(first, 16),
      Number.parseInt(last, 16),
    ]),
  );
  return (letter) => {
    const point = letter.codePointAt(0) as number;
    return spans.some(([first = 0, last = 0]) => first <= point && point <= last);
  };
}

const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((value) =>
    typeof value === "string" ? [value] : typeof value === "object" && value !== null ? textsOf(value) : [],
  );

const everything = (words: object) => textsOf(words).join("").replaceAll("\n", "");

test("no sentence of ours needs a typeface beyond those that are cut for it", () => {
  const has = lettersOf("normal");
  const letters = [...new Set(everything(en) + everything(de))];
  expect(letters.length).toBeGreaterThan(80);
  expect(letters.filter((letter) => !has(letter))).toEqual([]);
});

test("the quiet on the line is set in italics, in either language", () => {
  const has = lettersOf("italic");
  const letters = [...(en.timeline.quiet + de.timeline.quiet)];
  expect(letters.filter((letter) => !has(letter))).toEqual([]);
});

test("the names of central Europe are set in the same typeface as the rest", () => {
  const has = lettersOf("normal");
  const names =
    "Małgorzata Wójcik Çelik Đorđević Šimůnek Kőszegi Ștefănescu Ğüven Þórður Ørsted Ħamrun Ļaudis";
  expect([...names].filter((letter) => !has(letter))).toEqual([]);
});
