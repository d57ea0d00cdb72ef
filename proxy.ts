import { type NextRequest, NextResponse } from "next/server";
import { mostBytesFor } from "@/lib/forms/body-limit";

/**
 * Gives each page its own nonce, and tells it its path. It guards nothing but the size of what is sent: every page and
 * action does the rest itself.
 */
export function proxy(request: NextRequest) {
  // What is larger than an action may be (next.config.ts), Next would answer as if the app had failed.
  const mostBytes = mostBytesFor(request.nextUrl.pathname);
  if (Number(request.headers.get("content-length")) > mostBytes) return new Response(null, { status: 413 });
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next takes the nonce from the request's own policy: what a client sent there is overwritten.
  headers.set("content-security-policy", policy);
  headers.delete("content-security-policy-report-only");
  headers.set("x-nonce", nonce);
  headers.set("x-afterword-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  // React's development build rebuilds stack traces by eval; the served one doesn't.
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Places on the timeline are style attributes; no style element comes without the nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join("; ");
}

// A file that is brought in may be larger than anything else: its route measures it, and answers by a redirect alone.
// A calendar's feed is no page, takes nothing in, and is asked for every hour by each calendar that has it.
export const config = {
  matcher: ["/((?!_next/static|_next/image|icon.svg|favicon.ico|import/upload$|calendar/[^/]+$).*)"],
};
