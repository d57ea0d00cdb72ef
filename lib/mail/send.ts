import "server-only";
import { env } from "@/lib/env";
import { type Letter, letterHtml, letterText } from "./letter";
import { mailTransport } from "./transport";

/** What became of a letter: what the mail server answered, or why it didn't take it. */
export type Delivery =
  | { kind: "taken"; answer: string }
  /** It won't take this letter, now or later. */
  | { kind: "refused"; answer: string }
  /** It could not be reached, or asks to be tried again. */
  | { kind: "not-now"; answer: string };

/**
 * Sends a letter to one person and tells what became of it; it never throws. A server is slow, and how slow depends on
 * whom it is for: nobody's request waits for it.
 */
export async function sendLetter(
  to: string,
  letter: Letter,
  headers: Record<string, string> = {},
): Promise<Delivery> {
  const transport = mailTransport();
  const from = env().MAIL_FROM;
  if (!transport || !from) return { kind: "refused", answer: "no mail server is configured" };
  try {
    const { response } = await transport.sendMail({
      from,
      to: { name: "", address: to },
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter),
      headers: { "Auto-Submitted": "auto-generated", ...headers },
    });
    return { kind: "taken", answer: response ?? "" };
  } catch (error) {
    return failed(error as { code?: string; responseCode?: number; response?: string });
  }
}

/** The log has the code alone: an answer may name the address. */
function failed({
  code = "unknown",
  responseCode,
  response,
}: {
  code?: string;
  responseCode?: number;
  response?: string;
}): Delivery {
  console.error(`A letter was not sent: ${code} ${responseCode ?? ""}`.trim());
  const kind = responseCode !== undefined && responseCode >= 500 ? "refused" : "not-now";
  return { kind, answer: response ?? code };
}
