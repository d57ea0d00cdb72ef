export const numbers = [
  "null",
  "eins",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

/** The number as a word up to twelve, in figures above. */
export function number(n: number): string {
  return numbers[n] ?? String(n);
}

/** "eine Nachricht", "zwei Nachrichten", "14 Nachrichten", "keine Nachrichten": one comes with its article. */
export function count(n: number, one: string, other: string, none = `keine ${other}`): string {
  if (n === 0) return none;
  return n === 1 ? one : `${number(n)} ${other}`;
}

/** The names joined as they are spoken: "Ana", "Ana und Bo", "Ana, Bo und Cy"; empty for none. */
export function list(names: readonly string[], and = "und"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
