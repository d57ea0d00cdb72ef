import { linesOf } from "@/lib/drafts/read-lines";
import { headOf } from "./letter-head";

/** A reply as it was pasted, taken apart; empty where a part isn't there. */
export interface Letter {
  /** Who wrote, as a mail program or LinkedIn shows it: "Priya Raghunathan <priya@quillmere.example>". */
  from: string;
  /** When it came, as it is shown there. */
  date: string;
  subject: string;
  /** What a machine adds to say that it wrote: "Auto-Submitted: auto-replied". */
  machine: string;
  /** Whether it was copied out of LinkedIn's messages. */
  linkedin: boolean;
  /** What they wrote themselves: without the head, and without the mail that they answer to. */
  body: string;
}

const longest = 20_000;

/** Takes a pasted reply apart. Of more than 20,000 characters the rest is not read. */
export function readLetter(pasted: string): Letter {
  const text = pasted
    .slice(0, longest)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u202f\u2007]/g, " ")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
  const lines = linesOf(text).map((line) => line.text);
  const head = headOf(lines);
  const { above, attribution, below } = cutAtQuote(lines.slice(head.length));
  const own = { ...head.says, body: above.join("\n").trim() };
  if (/[\p{L}\p{N}]/u.test(own.body) || !attribution) return own;
  // Nothing stands above the quotation: somebody copied their mail out of a thread, so it is the quoted one.
  const unquoted = below.map((line) => line.replace(/^\s*> ?/, ""));
  const [, date = "", from = ""] = /^On (.{4,80}), ([^,]{2,120}) wrote:$/.exec(attribution) ?? [];
  return {
    ...own,
    from: own.from || from,
    date: own.date || date,
    body: cutAtQuote(unquoted).above.join("\n").trim(),
  };
}

const separator =
  /^\s*(?:-{2,}\s*(?:original|forwarded|urspr\S+|message)\b.{0,60}|_{10,}\s*|begin forwarded message:)/i;
const wrote = /\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev)\b.{0,80}:$/i;
const opensAttribution = /^(?:on|am|le|el|il|em|op|den)\b/i;

/** Their own lines, without those that quote; the line that names whom they quote, and all that stands below it. */
function cutAtQuote(lines: string[]): { above: string[]; attribution: string | null; below: string[] } {
  for (const [at, line] of lines.entries()) {
    const attribution = attributionAt(lines, at);
    if (attribution) {
      return {
        above: own(lines.slice(0, at)),
        attribution: attribution.text,
        below: lines.slice(attribution.end),
      };
    }
    if (separator.test(line) || opensHead(lines, at)) {
      return { above: own(lines.slice(0, at)), attribution: null, below: [] };
    }
  }
  return { above: own(lines), attribution: null, below: [] };
}

const own = (lines: string[]) => lines.filter((line) => !/^\s*>/.test(line));

/** "On Mon, 8 Jun 2026 at 10:12, Priya wrote:", wrapped into three lines at most. */
function attributionAt(lines: string[], at: number): { text: string; end: number } | null {
  if (!opensAttribution.test((lines[at] ?? "").trim())) return null;
  let text = "";
  for (let end = at; end < Math.min(at + 3, lines.length); end++) {
    text = `${text} ${(lines[end] ?? "").trim().slice(0, 200)}`.trim();
    if (wrote.test(text)) return { text, end: end + 1 };
  }
  return null;
}

/** Outlook sets the mail it answers to below a head alone: "From: …" and soon after "Sent: …". */
function opensHead(lines: string[], at: number): boolean {
  if (!/^\*?(?:from|von|de|da|van)\*?:\*? \S/i.test(lines[at] ?? "")) return false;
  const next = lines.slice(at + 1, at + 5).join("\n");
  return /^\*?(?:sent|date|to|gesendet|envoyé|enviado|datum)\*?:/im.test(next);
}
