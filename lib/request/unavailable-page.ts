import { spokenLanguage } from "@/lib/language/language";
import { words } from "@/lib/words";

// app/tokens.css can't be counted on here, nor can anything else that would have to be asked for.
const style = `
:root { color-scheme: light dark; --page: #f8fbf9; --text: #19201d; --soft: #49524e; --accent: #194b72; --on: #fff }
@media (prefers-color-scheme: dark) { :root { --page: #111312; --text: #e9eeec; --soft: #aeb6b2; --accent: #96c3ec; --on: #111312 } }
body { margin: 0; min-height: 100vh; display: grid; align-content: center; justify-content: center; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 34rem; padding: 2.5rem 1rem }
h1 { margin: 0 0 1rem; font: 500 1.75rem/1.2 Georgia, serif }
p { margin: 0 0 1.5rem; color: var(--soft) }
a { display: inline-block; padding: .625rem 1rem; border-radius: .5rem; background: var(--accent); color: var(--on); text-decoration: none }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 3px }`;

/** Where the database can't be asked. */
export function unavailablePage(): string {
  return pageOf(words.errors.unavailable);
}

/** Where more come at once than there is room for. */
export function crowdedPage(): string {
  return pageOf(words.errors.crowded);
}

/** One sentence alone on a page that needs nothing but itself; its link asks for the same address again. */
function pageOf({ title, detail, again }: Record<"title" | "detail" | "again", string>): string {
  return `<!doctype html>
<html lang="${spokenLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${detail}</p><a href="">${again}</a></main></body></html>
`;
}
