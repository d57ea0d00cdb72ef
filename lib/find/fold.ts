const accents = /[\u0300-\u036f]/g;

/** A text as names are looked for: lower case, without accents; as the database folds its own (db/schema/columns). */
export function fold(text: string): string {
  return text.normalize("NFD").replace(accents, "").toLowerCase();
}

/** Whether every word that was typed begins a word of the name, wherever in it that stands. */
export function isFound(typed: string, name: string): boolean {
  const words = wordsOf(fold(name));
  return wordsOf(fold(typed)).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
