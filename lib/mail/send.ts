import "server-only";
import { env } from "@/lib/env";
import { type Letter, letterText } from "./letter";
import { letterHtml } from "./letter-html";
import { mailTransport } from "./transport";

/** What became of a letter: what the mail server answered, or why it didn't take it. */
export type Delivery =
  | { kind: "taken"; answer: string }
  /** It won't take this letter for this address, now or later. */
  | { kind: "refused"; answer: string }
  /** It could not be reached, or asks to be tried again. `perhaps`: it went silent, and may have taken it all the same. */
  | { kind: "not-now"; answer: string; perhaps: boolean };

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

interface Failed {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
  message?: string;
}

/** The log has the code alone: an answer may name the address. */
function failed({ code = "unknown", responseCode, response, command, message = "" }: Failed): Delivery {
  console.error(`A letter was not sent: ${code} ${responseCode ?? ""}`.trim());
  // That it doesn't let us in, or doesn't like the sender, is no fault of this letter's reader.
  const ours = code === "EAUTH" || command === "MAIL FROM";
  if (responseCode !== undefined && responseCode >= 500 && !ours)
    return { kind: "refused", answer: response ?? code };
  return {
    kind: "not-now",
    answer: response ?? code,
    perhaps: responseCode === undefined && wentSilent(code, message),
  };
}

/** Whether the line was there, and then wasn't: before that nothing can have been taken. */
function wentSilent(code: string, message: string): boolean {
  const neverThere = /^(EDNS|EAUTH|ETLS|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/.test(code);
  return !neverThere && !/ECONNREFUSED|greeting|connection timeout|getaddrinfo/i.test(message);
}
