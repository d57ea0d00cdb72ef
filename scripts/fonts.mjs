// `npm run fonts`: the typefaces as most pages need them, cut out of the whole ones: the letters of western and central
// Europe, at the weights in use. Other letters come from the whole files. What is cut is checked in; run it when a
// typeface has a new version.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { root } from "./start/checkout.mjs";
import { packageFile } from "./test/run-group.mjs";

const folder = join(root, "app", "fonts");
const weights = { min: 400, max: 620 }; // as in app/tokens.css

/** What text needs of a typeface: pairs, accents, letters of a language, and figures of one width. No small capitals. */
const features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "tnum"];

/** Code points, first and last: what the whole file for western Europe has, marks that nobody sees included. */
const west = [
  [0x0, 0xff],
  [0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6],
  [0x2da],
  [0x2dc],
  [0x304],
  [0x308],
  [0x329],
  [0x2000, 0x206f],
  [0x20ac],
  [0x2122],
  [0x2190, 0x2193],
  [0x2212],
  [0x2215],
  [0xfeff],
  [0xfffd],
];
/** Latin Extended-A, with the Romanian letters beyond it and the capital ß. */
const middle = [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x218, 0x21b], [0x1e9e]];

/** The word mark, which is heavier than the sentences. */
const mark = [..."Afterword,."].map((letter) => [letter.codePointAt(0) ?? 0]);

/** For the one or two words on the line that are set in italics. */
const german = [[0x20, 0x7e], [0xa0], [0xc4], [0xd6], [0xdc], [0xdf], [0xe4], [0xf6], [0xfc]];

const sans = { family: "Afterword Sans", source: "@fontsource-variable/inter", wght: weights };
const serif = { family: "Afterword Serif", source: "@fontsource-variable/source-serif-4", wght: 400 };
const wordMark = { ...serif, family: "Afterword Mark", wght: 560 };
const italic = { family: "Afterword Serif", source: "@fontsource/source-serif-4", wght: null };
const cuts = [
  { file: "sans-west", of: sans, from: "inter-latin-wght-normal", letters: west },
  { file: "sans-middle", of: sans, from: "inter-latin-ext-wght-normal", letters: middle },
  { file: "serif-west", of: serif, from: "source-serif-4-latin-wght-normal", letters: west },
  { file: "serif-middle", of: serif, from: "source-serif-4-latin-ext-wght-normal", letters: middle },
  { file: "mark", of: wordMark, from: "source-serif-4-latin-wght-normal", letters: mark },
  { file: "italic", of: italic, from: "source-serif-4-latin-400-italic", letters: german },
];

mkdirSync(folder, { recursive: true });
// Of faces that have the same letter the last one counts.
const faces = [sans, serif].flatMap(wholeFaces);
for (const { file, of, from, letters } of cuts) {
  const { wght } = of;
  const whole = readFileSync(join(root, "node_modules", of.source, "files", `${from}.woff2`));
  const cut = await subsetFont(whole, textOf(letters), {
    targetFormat: "woff2",
    ...(wght ? { variationAxes: { wght }, keepFeatures: features } : { noLayoutClosure: true }),
  });
  writeFileSync(join(folder, `${file}.woff2`), cut);
  console.log(`${file}: ${cut.length} bytes of ${whole.length}`);
  faces.push(faceOf(of, `./${file}.woff2`, letters.map(rangeOf)));
}
const css = join(folder, "fonts.css");
writeFileSync(css, `/* Written by \`npm run fonts\`. */\n${faces.join("\n\n")}\n`);
execFileSync(process.execPath, [packageFile("@biomejs/biome/bin/biome"), "format", "--write", css]);
for (const { source } of [sans, serif]) {
  const licence = join(root, "node_modules", source, "LICENSE");
  copyFileSync(licence, join(folder, `${source.slice(source.indexOf("/") + 1)}.LICENSE`));
}

/**
 * The faces of a typeface as they come, but for the one that is cut and has every letter that is read from it.
 * @param {{ family: string, source: string }} of
 */
function wholeFaces(of) {
  const css = readFileSync(join(root, "node_modules", of.source, "index.css"), "utf8");
  return [...css.matchAll(/url\(\.\/(files\/\S+?)\)[^}]*unicode-range: ([^;]+);/g)]
    .filter(([, file = ""]) => !file.includes("-latin-wght-"))
    .map(([, file, ranges = ""]) =>
      faceOf(
        of,
        `../../node_modules/${of.source}/${file}`,
        ranges.toLowerCase().replaceAll("u+", "U+").split(","),
      ),
    );
}

/**
 * @param {{ family: string }} of
 * @param {string} url
 * @param {string[]} ranges
 */
function faceOf(of, url, ranges) {
  const weight = of === italic ? weights.min : `${weights.min} ${weights.max}`;
  return `@font-face {
  font-family: "${of.family}";
  font-style: ${of === italic ? "italic" : "normal"};
  font-weight: ${weight};
  font-display: swap;
  src: url("${url}") format("woff2");
  unicode-range: ${ranges.join(", ")};
}`;
}

/** @param {number[][]} letters */
function textOf(letters) {
  const points = letters.flatMap(([first = 0, last = first]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return String.fromCodePoint(...points);
}

/** @param {number[]} span */
function rangeOf([first = 0, last = first]) {
  const [from, to] = [first, last].map((point) => point.toString(16).padStart(4, "0"));
  return from === to ? `U+${from}` : `U+${from}-${to}`;
}
