const mostNotes = 20_000;

/** An event's description as notes: its text without mark-up, without the rules that mail programs draw. */
export function notesOf(description: string): string {
  const text = /<(?:br|p|a|div|span|b|ul|html)\b/i.test(description)
    ? withoutMarkup(description)
    : description;
  return text
    .replace(/^[ \t]*[_\-=*~.:]{6,}[ \t]*$/gm, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, mostNotes)
    .toWellFormed();
}

const entities: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function withoutMarkup(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]{0,500}>/gi, "\n")
    .replace(/<li\b[^<>]{0,500}>/gi, "· ")
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, "")
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
