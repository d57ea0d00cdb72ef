import "server-only";
import webPush from "web-push";
import type { Delivery } from "@/lib/mail/send";
import { pushContact, pushKeys } from "./keys";
import { serviceOf } from "./services";

/** Where a browser is reached, and what only it can read. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** What a browser shows. */
export interface Notice {
  title: string;
  lang: string;
}

export interface Posting {
  /** The same for the same reminder: what comes twice is shown once. */
  id: string;
  /** For how many seconds it is of use to a browser that can't be reached now. */
  lasts: number;
  urgent: boolean;
}

/** What became of it: as with a letter, or the browser doesn't want any more. */
export type Pushed = Delivery | { kind: "gone"; answer: string };

const patience = 15_000;
const longestAnswer = 300;

/** Sends a notice to one browser, encrypted to it, and tells what became of it; it never throws. */
export async function sendPush(to: Subscription, notice: Notice, posting: Posting): Promise<Pushed> {
  if (serviceOf(to.endpoint) === null)
    return { kind: "refused", answer: "no push service that is known here" };
  try {
    const { endpoint, method, headers, body } = requestOf(to, notice, posting);
    const response = await fetch(endpoint, {
      method,
      headers: headers as Record<string, string>,
      body: body as unknown as BodyInit,
      // An address that was looked at leads nowhere else.
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    return judged(response.status, `${response.status} ${await beginningOf(response)}`.trim());
  } catch (error) {
    return failed(error as Failed);
  }
}

function requestOf({ endpoint, p256dh, auth }: Subscription, notice: Notice, { id, lasts, urgent }: Posting) {
  return webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify({ ...notice, tag: id }),
    {
      TTL: Math.max(0, Math.floor(lasts)),
      urgency: urgent ? "high" : "normal",
      // One that waits is replaced by the same: RFC 8030 wants 32 letters at most.
      topic: id.replaceAll("-", ""),
      vapidDetails: { subject: pushContact(), ...pushKeys() },
    },
  );
}

/** However long the answer is, its first words are enough. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  const text = new TextDecoder().decode(value?.slice(0, longestAnswer));
  return text.replace(/[\s\p{Cc}\uFFFD]+/gu, " ").trim();
}

function judged(status: number, answer: string): Pushed {
  if (status >= 200 && status < 300) return { kind: "taken", answer };
  if (status === 404 || status === 410) return { kind: "gone", answer };
  if (status === 429 || status >= 500) return { kind: "not-now", answer, perhaps: false };
  return { kind: "refused", answer };
}

interface Failed {
  name?: string;
  code?: string;
  cause?: { code?: string };
}

/** The log has the code alone: an address of a browser is a secret of its owner's. */
function failed({ name, code, cause }: Failed): Pushed {
  const why = cause?.code ?? (typeof code === "string" ? code : name) ?? "unknown";
  console.error(`A notification was not sent: ${why}`);
  return { kind: "not-now", answer: why, perhaps: !neverThere.test(why) };
}

/** Before there is a line, nothing can have been taken. */
const neverThere =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|.*_CERT.*|.*SELF_SIGNED.*)$/;
