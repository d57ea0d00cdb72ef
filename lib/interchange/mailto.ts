/** Above so many characters some mail programs cut a link short without a word. */
export const longestLink = 1800;

export type MailtoLink =
  | { kind: "link"; href: string }
  /** The link would be longer than mail programs take. */
  | { kind: "too-long" }
  /** The address could name a second recipient or a header. */
  | { kind: "bad-address" };

/**
 * A link that opens the user's own mail with one recipient, a subject and a plain text in it (RFC 6068). White space
 * is `%20` and a line end `%0D%0A`, as section 5 of the RFC asks; nothing in the text can add a header or a recipient.
 */
export function mailtoLink(mail: { to: string; subject: string | null; body: string }): MailtoLink {
  const to = mail.to.trim().normalize("NFC");
  if (!oneAddress.test(to)) return { kind: "bad-address" };
  const fields = [
    mail.subject ? `subject=${encoded(oneLine(mail.subject))}` : null,
    mail.body ? `body=${encoded(networkLines(mail.body))}` : null,
  ].filter(Boolean);
  const href = `mailto:${encoded(to).replace("%40", "@")}${fields.length > 0 ? "?" : ""}${fields.join("&")}`;
  return href.length > longestLink ? { kind: "too-long" } : { kind: "link", href };
}

// One @, and nothing that separates addresses, opens a comment or a quotation, or begins a header.
const oneAddress = /^[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"?&%]+@[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"?&%/]+$/u;

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function networkLines(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "");
  return lines.replaceAll("\n", "\r\n");
}

/** Half a surrogate pair has no encoding; the character that stands for it has. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"));
}
