import type { Answer } from "./http";

/**
 * What an answer tells: all of it but what differs from one request to the next, which is the nonce, the ids of rows,
 * tokens, Next's names for requests, and how a stream was cut into pieces, which depends on what was ready when.
 */
export function told({ status, headers, body }: Answer): string {
  const {
    location,
    "x-action-redirect": redirect,
    "set-cookie": cookies = [],
    "content-type": type,
  } = headers;
  const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "no nonce";
  const alike = (text: string) => text.replaceAll(nonce, "nonce").replace(differing, "");
  const parts = type?.startsWith("text/html") ? ofPage(alike(body)) : ofStream(alike(body));
  return [status, type, ...[location, redirect, ...cookies].map((one) => alike(String(one))), ...parts].join(
    "\n",
  );
}

const differing = new RegExp(
  [
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "(?<=canary)[0-9a-f]{8}", // the sender's own, or what was just sent
    "(?<=after=)[\\w-]+",
    "(?<=\\$ACTION_(REF_)?)\\d+",
    "(?<=csrf-token|afterword\\.session)=[^;]+",
    "[0-9a-f]{64}",
    "([A-Z2-7]{4} ){7}[A-Z2-7]{4}|(M\\d+ \\d+h1v1h-1z)+", // a key for codes, and its picture
    "(?<=/calendar/)[\\w-]{43}", // shown this once
    '(?<=Expires=|"expires":")[^;"]+',
  ].join("|"),
  "g",
);

// What React puts a piece into that comes later: it differs by what the piece is a part of.
const pieces =
  /<div hidden[^>]*>|<svg [^>]*style="display:none"[^>]*>|<table hidden[^>]*>|<\w+ id="S:[^>]*>/g;

/** The tags and texts of a page, and the words of the stream that its scripts carry. */
function ofPage(html: string): string[] {
  const pushed = [...html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)];
  const stream = pushed.map(([, text = '""']) => JSON.parse(text) as string).join("");
  const shown = html
    .replace(/<script[^>]*>.*?<\/script>|<!--.*?-->|<link[^>]*>|<\/?template[^>]*>|<\/div>/gs, "")
    .replace(pieces, "")
    .replace(/\b(id|for|aria-\w+)="[^"]*"/g, "")
    .split(/(?=<)|(?<=>)/);
  return [...new Set(shown)].sort().concat(ofStream(stream));
}

/** The words of React's stream, each once: what stands in a row of its own one time stands inside another the next. */
function ofStream(stream: string): string[] {
  const words = stream.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const known = words.filter(
    (word) => !/^"(\$[A-Za-z@]?[0-9a-f]+(:.*)?|[\w-]{21}[vmh]|_R_\w*_)"$/.test(word),
  );
  return [...new Set(known)].sort();
}
