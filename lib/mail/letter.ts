import { spokenLanguage } from "@/lib/language/language";
import { words } from "@/lib/words";

/** A letter to somebody who has an account: some sentences, and at most one thing to do. */
export interface Letter {
  subject: string;
  paragraphs: readonly string[];
  link?: { label: string; address: string };
  /** A sentence below the link. */
  after?: string;
}

/** The letter as plain text. */
export function letterText({ paragraphs, link, after }: Letter): string {
  const parts = [
    ...paragraphs,
    ...(link ? [`${link.label}:\n${link.address}`] : []),
    ...(after ? [after] : []),
  ];
  return `${parts.join("\n\n")}\n\n-- \n${words.letters.foot}\n`;
}

/** The same with a button, light or dark as its reader's screen. Nothing in it is loaded from anywhere. */
export function letterHtml({ subject, paragraphs, link, after }: Letter): string {
  const body = [
    ...paragraphs.map(paragraph),
    ...(link
      ? [button(link), `<p class="quiet"><a href="${escaped(link.address)}">${escaped(link.address)}</a></p>`]
      : []),
    ...(after ? [paragraph(after)] : []),
  ];
  return `<!doctype html>
<html lang="${spokenLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>${look}</style>
</head>
<body>
<main>
${body.join("\n")}
<p class="foot">${escaped(words.letters.foot)}</p>
</main>
</body>
</html>
`;
}

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

const button = ({ label, address }: { label: string; address: string }) =>
  `<p><a class="button" href="${escaped(address)}">${escaped(label)}</a></p>`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => entities[one] ?? one);
}

const look = `
body { margin: 0; background: #f8fbf9; color: #1a1d1b; font: 16px/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 32px 20px; }
p { margin: 0 0 16px; }
a { color: #195480; overflow-wrap: anywhere; }
a.button { display: inline-block; padding: 10px 18px; border-radius: 8px; background: #194b72; color: #ffffff; text-decoration: none; }
.quiet, .foot { color: #545a57; font-size: 13px; }
.foot { margin-top: 32px; border-top: 1px solid #d9dedb; padding-top: 12px; }
@media (prefers-color-scheme: dark) {
body { background: #111312; color: #e9eeeb; }
a { color: #99c6ef; }
a.button { background: #96c3ec; color: #0a1723; }
.quiet, .foot { color: #a9b1ac; }
.foot { border-color: #353a37; }
}
`;
