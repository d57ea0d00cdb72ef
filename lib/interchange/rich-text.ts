/** Plain text as HTML without any look of its own: a paragraph where lines stand apart, a break where they don't. */
export function richText(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, "\n")
    .trim()
    .split(/\n(?:[ \t]*\n)+/);
  return paragraphs.map((one) => `<p>${escaped(one).replaceAll("\n", "<br>")}</p>`).join("\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
