export interface KeptWords {
  /** The page's title, and its first line. */
  noConnection: string;
  /** When the day stood as it is shown. */
  asItStood: string;
  /** Where there is no day to show. */
  nothingKept: string;
  again: string;
}

// It holds no script and fetches nothing: whatever was typed into it stays text.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page that needs no network: its styles, a line on what is so, and the day. */
export function keptPage(words: KeptWords, styles: string, day: Element | null): Response {
  const page = document.implementation.createHTMLDocument(words.noConnection);
  page.documentElement.lang = document.documentElement.lang;
  const { theme } = document.documentElement.dataset;
  if (theme) page.documentElement.dataset.theme = theme;
  page.head.append(
    element(page, "meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  );
  const main = element(page, "main", { class: "mx-auto max-w-wide px-4 pt-6 pb-16 md:px-10" });
  main.append(noteOf(page, words, day !== null));
  if (day) main.append(page.adoptNode(day));
  page.body.append(main);
  // Put in as text: a style element made here would be one of this page's, which its policy refuses.
  const withStyles = `<style>${styles.replaceAll("</", "<\\/")}</style></head>`;
  const html = page.documentElement.outerHTML.replace("</head>", () => withStyles);
  return new Response(`<!doctype html>${html}`, {
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
  });
}

/** A day has a title of its own; without one, the note is the page's. */
function noteOf(page: Document, words: KeptWords, hasDay: boolean): Element {
  const note = element(page, "div", {
    class: "mb-8 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line pb-4 text-14 text-text-2",
  });
  note.append(
    element(page, hasDay ? "strong" : "h1", { class: "font-title text-text" }, words.noConnection),
    element(page, "span", {}, hasDay ? words.asItStood : words.nothingKept),
    element(page, "a", { class: "link", href: "" }, words.again),
  );
  return note;
}

function element(page: Document, name: string, attributes: Record<string, string>, text = ""): Element {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** The styles of a document, but for its fonts: they are files, and the system's stand behind them. */
export function stylesOf(from: Document): string {
  return [...from.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map((rule) => rule.cssText)
    .join("\n");
}
