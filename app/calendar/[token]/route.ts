import { clientAddress } from "@/lib/auth/address";
import { takeAddressAttempt } from "@/lib/auth/attempts";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { feedFile } from "@/lib/feed/file";
import { originAsked } from "@/lib/feed/origin";
import { hashInPath } from "@/lib/feed/token";

interface Context {
  params: Promise<{ token: string }>;
}

/** The dates of whoever made the link, for the calendar that has it: no cookie is asked for, and none set. */
export async function GET(request: Request, { params }: Context) {
  const known = request.headers.get("if-none-match");
  return answer(request, (await params).token, (etag) => matches(known, etag), false);
}

/** What GET would say, without planning anything. */
export async function HEAD(request: Request, { params }: Context) {
  const known = request.headers.get("if-none-match");
  return answer(request, (await params).token, (etag) => matches(known, etag), true);
}

const wrongTokensOfAnAddress = 300;

async function answer(request: Request, part: string, isKnown: (etag: string) => boolean, head: boolean) {
  const hash = hashInPath(part);
  const origin = originAsked(request.headers.get("host"));
  const file = hash && (await feedFile(hash, origin, now(), (etag) => head || isKnown(etag)));
  if (!file) return missing(request);
  const headers = { ETag: file.etag, "Cache-Control": "private, no-cache, no-transform" };
  if (isKnown(file.etag)) return new Response(null, { status: 304, headers });
  return new Response(file.text, { headers: { ...headers, ...ofAFile } });
}

// The proxy, which gives every page its policy, doesn't see to this: it is no page, and may not become one.
const ofAFile = {
  "Content-Type": "text/calendar; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Robots-Tag": "noindex",
};

/** A wrong token and one that has ended look alike. Only what is wrong is counted: a right one always gets in. */
async function missing(request: Request) {
  const address = clientAddress(request.headers, env().TRUSTED_PROXIES);
  const permit = await takeAddressAttempt(`feed:${address}`, now(), wrongTokensOfAnAddress);
  const headers = { "Cache-Control": "private, no-store" };
  if (permit.allowed) return new Response(null, { status: 404, headers });
  return new Response(null, {
    status: 429,
    headers: { ...headers, "Retry-After": String(permit.seconds) },
  });
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy that has compressed the answer may have marked its tag. */
function matches(known: string | null, etag: string): boolean {
  if (known === null) return false;
  return known.trim() === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
