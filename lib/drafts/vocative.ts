import { fold } from "./fold";

const slavic =
  /\b(?:pani|panie|pan|pane|panstwo|szanown\w+|drog[ai]|drodzy|mil[ayiy]|vazen[ayi]|dobry den|dzien dobry|czesc|witaj|ahoj|postovan[aie]|drag[aie])\b/;

/** In languages that decline a name when they call it, its last letter may differ: "Pani Małgorzato". */
export function calledForms(greeting: string, names: Set<string>): string[] {
  const called = fold(greeting);
  if (!slavic.test(called)) return [];
  return called.split(/[^\p{L}]+/u).filter((word) => [...names].some((name) => differsInEnding(word, name)));
}

function differsInEnding(word: string, name: string): boolean {
  if (name.length < 4 || Math.abs(word.length - name.length) > 2) return false;
  const shared = Math.min(word.length, name.length) - 1;
  return shared >= 3 && word.slice(0, shared) === name.slice(0, shared);
}
