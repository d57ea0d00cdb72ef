import type { Letter } from "./letter";

type Head = Omit<Letter, "body">;

const most = 80;
const field = /^\*?([a-z][a-z-]{1,40})\*?:\*?\s*(.*)$/i;
const fields: Record<string, "from" | "date" | "subject" | "machine" | null> = {
  from: "from",
  date: "date",
  sent: "date",
  received: null,
  subject: "subject",
  to: null,
  cc: null,
  bcc: null,
  "reply-to": null,
  "message-id": null,
  "in-reply-to": null,
  references: null,
  importance: null,
  attachments: null,
  "mime-version": null,
  "return-path": null,
  "delivered-to": null,
  "auto-submitted": "machine",
  "x-autoreply": "machine",
  "x-auto-response-suppress": null,
  precedence: null,
};
const rawField = /^(?:x|list|arc|dkim|content|authentication|received|thread)-?[a-z-]*$/i;

/** What stands above a letter, and how many lines it is: the fields of a mail, or what a mail program shows in their place. */
export function headOf(lines: readonly string[]): { says: Head; length: number } {
  const says: Head = { from: "", date: "", subject: "", machine: "", linkedin: false };
  let length = 0;
  let inField = false;
  for (const [at, line] of lines.slice(0, most).entries()) {
    if (line.trim() === "") {
      inField = false;
      continue;
    }
    if (inField && /^[ \t]/.test(line)) {
      length = at + 1;
      continue;
    }
    const kept = readField(line, says);
    if (!kept && !readShown(line.trim(), says, at)) break;
    inField = kept;
    length = at + 1;
  }
  return { says, length };
}

/** "From: Priya Raghunathan <…>", in a mail's source or as Outlook prints it. */
function readField(line: string, says: Head): boolean {
  const [, name = "", value = ""] = field.exec(line.slice(0, 600)) ?? [];
  const key = name.toLowerCase();
  if (Object.hasOwn(fields, key)) {
    const part = fields[key];
    if (part) says[part] ||= value.trim();
    return true;
  }
  return key !== "" && rawField.test(key) && key.includes("-");
}

const address = /^(.{0,80}?)<?([^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:]{1,190})>?$/;
const shownDate =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} [a-z]{3,9}\.?,?(?: \d{4})?|[a-z]{3,9}\.? \d{1,2}(?:, \d{4})?)(?:,? (?:at )?\d{1,2}[:.]\d\d.{0,30})?$/i;
const shownTime = /^(?:(?:today|yesterday),? )?\d{1,2}:\d\d(?: ?[ap]m)?(?: \(.{0,30}\))?$/i;

/** What Gmail, Outlook on the web and LinkedIn show above a text; only at its very top. */
function readShown(line: string, says: Head, at: number): boolean {
  if (line.length > 200 || at > 12) return false;
  if (
    /^-{2,} ?forwarded message ?-{2,}|^-{2,} ?original message ?-{2,}|^begin forwarded message:$/i.test(line)
  )
    return true;
  if (/^to:? (?:me|you)\b.{0,60}$/i.test(line)) return true;
  return readSender(line, says) || readTime(line, says);
}

function readSender(line: string, says: Head): boolean {
  const [, told = ""] = /^(.{2,80}) sent the following messages? at /i.exec(line) ?? [];
  if (told || /^view .{1,80}profile/i.test(line)) {
    says.linkedin = true;
    says.from ||= told;
    return true;
  }
  if (says.from) return says.linkedin && /^.{2,80} \d{1,2}:\d\d(?: ?[ap]m)?$/i.test(line);
  const shown = address.exec(line);
  if (shown) says.from = line;
  return shown !== null;
}

function readTime(line: string, says: Head): boolean {
  const known = shownDate.test(line) || shownTime.test(line);
  if (known) says.date ||= line;
  return known;
}
