// `npm run fonts`: the typefaces as most pages need them, cut out of the whole ones: the letters of western and central
// Europe, at the weights in use. Other scripts come from the whole ones. What is cut is checked in; run it when a
// typeface has a new version.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { root } from "./start/checkout.mjs";

const folder = join(root, "app", "fonts");
const weights = { min: 400, max: 620 }; // as in app/tokens.css

/** Code points, first and last: ASCII, Latin-1, and the signs that our sentences use. */
const west = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131],
  [0x152, 0x153],
  [0x2c6],
  [0x2da],
  [0x2dc],
  [0x2002, 0x200b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026],
  [0x202f],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac],
  [0x2122],
  [0x2190, 0x2193],
  [0x2212],
];
/** Latin Extended-A, with the Romanian letters beyond it and the capital ß. */
const middle = [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x218, 0x21b], [0x1e9e]];

/** For the one or two words on the line that are set in italics. */
const german = [[0x20, 0x7e], [0xa0], [0xc4], [0xd6], [0xdc], [0xdf], [0xe4], [0xf6], [0xfc]];

const sans = "@fontsource-variable/inter/files/inter";
const serif = "@fontsource-variable/source-serif-4/files/source-serif-4";
const italic = "@fontsource/source-serif-4/files/source-serif-4";
const cuts = [
  { file: "sans-west", family: "Afterword Sans", from: `${sans}-latin-wght-normal`, letters: west },
  { file: "sans-middle", family: "Afterword Sans", from: `${sans}-latin-ext-wght-normal`, letters: middle },
  { file: "serif-west", family: "Afterword Serif", from: `${serif}-latin-wght-normal`, letters: west },
  {
    file: "serif-middle",
    family: "Afterword Serif",
    from: `${serif}-latin-ext-wght-normal`,
    letters: middle,
  },
  { file: "italic", family: "Afterword Serif", from: `${italic}-latin-400-italic`, letters: german },
];

mkdirSync(folder, { recursive: true });
const faces = [];
for (const { file, family, from, letters } of cuts) {
  const whole = readFileSync(join(root, "node_modules", `${from}.woff2`));
  const varies = from.includes("wght");
  const cut = await subsetFont(whole, textOf(letters), {
    targetFormat: "woff2",
    ...(varies ? { variationAxes: { wght: weights } } : { noLayoutClosure: true }),
  });
  writeFileSync(join(folder, `${file}.woff2`), cut);
  console.log(`${file}: ${cut.length} bytes of ${whole.length}`);
  faces.push(`@font-face {
  font-family: "${family}";
  font-style: ${varies ? "normal" : "italic"};
  font-weight: ${varies ? `${weights.min} ${weights.max}` : weights.min};
  font-display: swap;
  src: url("./${file}.woff2") format("woff2");
  unicode-range:${listOf(letters.map(rangeOf))};
}`);
}
writeFileSync(join(folder, "fonts.css"), `/* Written by \`npm run fonts\`. */\n${faces.join("\n\n")}\n`);

for (const typeface of ["inter", "source-serif-4"]) {
  const licence = join(root, "node_modules", "@fontsource-variable", typeface, "LICENSE");
  copyFileSync(licence, join(folder, `${typeface}.LICENSE`));
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

/**
 * On one line where it fits, as the formatter has it.
 * @param {string[]} ranges
 */
function listOf(ranges) {
  const line = ranges.join(", ");
  return line.length <= 92 ? ` ${line}` : `\n    ${ranges.join(",\n    ")}`;
}
