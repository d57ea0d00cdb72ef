import { mostCounted } from "@/lib/applications/bounds";

export const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** The number as a word up to twelve ("no" for 0, since a noun follows), in figures above. */
export function number(n: number): string {
  return numbers[n] ?? String(n);
}

/** "two messages", "one message", "14 messages", "no messages". */
export function count(n: number, one: string, other: string): string {
  return `${number(n)} ${n === 1 ? one : other}`;
}

/** The number in figures, as far as a list counts: "37", and "500+" beyond. */
export function figures(n: number): string {
  return n > mostCounted ? `${mostCounted}+` : String(n);
}

/** The counted things in the words given, as far as a list counts: "500+ applications" beyond. */
export function counted(n: number, words: string, other: string): string {
  return n > mostCounted ? `${figures(n)} ${other}` : words;
}

/** The sentence with its first letter raised, for one that opens with a counted word. */
export function sentence(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The names joined as they are spoken: "Ana", "Ana and Bo", "Ana, Bo and Cy"; empty for none. */
export function list(names: readonly string[], and = "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

/** The template with each `{name}` replaced by its value; a name without a value stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
