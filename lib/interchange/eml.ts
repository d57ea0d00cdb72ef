import { headerName, headerText } from "./encoded-words";
import { networkLines, oneLine, recipientOf } from "./mail";

/** Somebody's name and address. */
export interface Party {
  name: string;
  address: string | null;
}

export interface EmlMail {
  from: Party;
  to: Party;
  subject: string | null;
  body: string;
}

/**
 * A mail as a file that mail programs open for sending (`X-Unsent: 1`): RFC 5322 with a plain text in UTF-8 and
 * base64, CRLF throughout. It has no date and no id, which the program gives it when it goes out; and no From or To
 * where that is no single address. Nothing in a name, an address or the subject can add a header or a recipient.
 */
export function eml({ from, to, subject, body }: EmlMail): string {
  const lines = [
    "X-Unsent: 1",
    party("From", from),
    party("To", to),
    subject?.trim() ? `Subject: ${headerText(oneLine(subject))}` : null,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...base64Lines(networkLines(body)),
    "",
  ];
  return lines.filter((line) => line !== null).join("\r\n");
}

/** An address of another script stands as it is, in UTF-8 (RFC 6532). */
function party(header: "From" | "To", { name, address }: Party): string | null {
  const read = recipientOf(address);
  if (read.kind !== "address") return null;
  const called = oneLine(name);
  return called ? `${header}: ${headerName(called)}\r\n <${read.address}>` : `${header}: ${read.address}`;
}

function base64Lines(text: string): string[] {
  return (
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  );
}
