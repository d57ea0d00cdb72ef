const strokes: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŧ: "t",
};
const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
const plainAscii = /^[ -~\s]*$/;

const known = new Map<string, string>();
const mostKnown = 5000;

/** The text for comparing: lower case, without accents and apostrophes. Its length may differ. */
export function fold(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldAnew(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, folded);
  return folded;
}

function foldAnew(text: string): string {
  const lower = text.toLowerCase();
  if (plainAscii.test(lower)) return lower.replaceAll("'", "");
  return lower
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼ`´]/gu, "")
    .replace(/[łøđðþßæœıħŧ]/g, (letter) => strokes[letter] ?? letter);
}

/** The same name as it is written where a keyboard has no umlauts: "Müller" is "mueller". Null where there is none. */
export function withoutUmlauts(text: string): string | null {
  const composed = text.toLowerCase().normalize("NFC");
  const spelt = composed.replace(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter);
  return spelt === composed ? null : fold(spelt);
}

/** Whether a letter of its own stands in the text, of those that fold() takes for their plain look-alike: ł isn't l. */
export function hasStroke(text: string): boolean {
  return /[łøđðħŧı]/i.test(text);
}
