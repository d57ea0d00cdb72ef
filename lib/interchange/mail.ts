/** A mail as somebody wrote it, before it goes to another program. */
export interface Mail {
  to: string | null;
  subject: string | null;
  body: string;
}

/** Whom a mail goes to: one address, or why there is none. */
export type Recipient =
  | { kind: "address"; address: string }
  | { kind: "no-address" }
  /** It could name a second recipient, or begin a header. */
  | { kind: "bad-address" };

/** Reads an address, in NFC and without white space around it. */
export function recipientOf(to: string | null): Recipient {
  const address = to?.trim().normalize("NFC");
  if (!address) return { kind: "no-address" };
  return oneAddress.test(address) ? { kind: "address", address } : { kind: "bad-address" };
}

// One @, and nothing that separates addresses, opens a comment or a quotation, or begins a header.
const oneAddress = /^[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"?&%]{1,64}@[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"?&%/]{1,255}$/u;

/** The text in one line: whatever breaks or controls a line becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

/** The text with each line end as CRLF, the way it travels, and without control characters but the tab. */
export function networkLines(text: string): string {
  return plainLines(text).replaceAll("\n", "\r\n");
}

/** The text with each line end as `\n`, those of other programs too, and without control characters but the tab. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "");
}
