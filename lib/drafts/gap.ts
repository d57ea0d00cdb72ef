const gaps = /\[\[[^[\]]*\]\]/g;

/** A place that no record fills: it stands in the text as the question that fills it. */
export function gap(question: string): string {
  return `[[${question.replace(/[[\]]+/g, "")}]]`;
}

/** The text with its gaps blanked out: every other character keeps its place. */
export function blankGaps(text: string): string {
  return text.replace(gaps, (found) => blank(found));
}

/** White space of the same length, with its line breaks kept. */
export function blank(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}
