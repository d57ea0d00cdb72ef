import { spokenLanguage } from "@/lib/language/language";
import { words } from "@/lib/words";
import type { Letter, LetterItem, LetterLink } from "./letter";

/** A letter as a page, light or dark as its reader's screen. Nothing in it is loaded from anywhere. */
export function letterHtml({ subject, paragraphs, lists = [], link, after, foot }: Letter): string {
  const body = [
    ...paragraphs.map(paragraph),
    ...lists.flatMap(({ heading, items }) => [
      ...(heading ? [`<h2>${escaped(heading)}</h2>`] : []),
      ...items.map(item),
    ]),
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
<div class="foot">
<p>${escaped(words.letters.foot)}</p>
${foot ? `<p>${escaped(foot.text)}<br>${foot.links.map(anchor).join(" · ")}</p>` : ""}
</div>
</main>
</body>
</html>
`;
}

function item({ title, lines, link, acts = [] }: LetterItem): string {
  return `<div class="item">
<h3 dir="auto">${escaped(title)}</h3>
${lines.map((line) => `<p dir="auto">${escaped(line)}</p>`).join("\n")}
${link ? button(link) : ""}
${acts.length > 0 ? `<p class="quiet">${acts.map(anchor).join(" · ")}</p>` : ""}
</div>`;
}

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

const anchor = ({ label, address }: LetterLink) => `<a href="${escaped(address)}">${escaped(label)}</a>`;

const button = ({ label, address }: LetterLink) =>
  `<p><a class="button" href="${escaped(address)}">${escaped(label)}</a></p>`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => entities[one] ?? one);
}

const look = `
body { margin: 0; background: #f8fbf9; color: #1a1d1b; font: 16px/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 32px 20px; overflow-wrap: anywhere; }
p { margin: 0 0 16px; }
h2 { margin: 28px 0 12px; font-size: 15px; font-weight: 600; }
h3 { margin: 0; font-size: 17px; font-weight: 600; }
a { color: #195480; overflow-wrap: anywhere; }
a.button { display: inline-block; padding: 10px 18px; border-radius: 8px; background: #194b72; color: #ffffff; text-decoration: none; }
.item { margin: 0 0 16px; padding: 16px 18px; border: 1px solid #d9dedb; border-radius: 12px; background: #ffffff; }
.item p { margin: 2px 0 0; }
.item h3 + p { margin-top: 4px; }
.item .button { margin-top: 12px; padding: 8px 14px; font-size: 15px; }
.item .quiet { margin-top: 10px; }
.quiet, .foot { color: #545a57; font-size: 13px; }
.quiet a, .foot a { color: inherit; }
.foot { margin-top: 32px; border-top: 1px solid #d9dedb; padding-top: 12px; }
.foot p { margin: 0 0 8px; }
@media (prefers-color-scheme: dark) {
body { background: #111312; color: #e9eeeb; }
a { color: #99c6ef; }
a.button { background: #96c3ec; color: #0a1723; }
.item { background: #191c1a; border-color: #353a37; }
.quiet, .foot { color: #a9b1ac; }
.foot { border-color: #353a37; }
}
`;
