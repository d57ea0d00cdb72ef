import "server-only";
import { cookies } from "next/headers";
import { linkCookie } from "./cookie";
import { type LinkKind, lasts } from "./links";
import { hashOfToken } from "./token";

/**
 * Takes a link's token out of the address, where a history, a log or a referrer would keep it, into a cookie of this
 * browser, and leads on to the page that asks before anything is done: mail scanners follow links. What no token looks
 * like is led there, too.
 */
export async function carryToken(kind: LinkKind, token: string, path: string): Promise<Response> {
  if (/^[\w-]{43}$/.test(token)) await carry(kind, token);
  else await forgetToken(kind);
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}

/** Lets this browser carry a token for as long as it is good. */
export async function carry(kind: LinkKind, token: string): Promise<void> {
  const { name, options } = linkCookie(kind);
  (await cookies()).set(name, token, { ...options, maxAge: lasts[kind] });
}

/** The token that this browser carries, or null. */
export async function carriedToken(kind: LinkKind): Promise<string | null> {
  return (await cookies()).get(linkCookie(kind).name)?.value || null;
}

/** Its hash, or null. */
export async function carriedHash(kind: LinkKind): Promise<string | null> {
  const token = await carriedToken(kind);
  return token === null ? null : hashOfToken(token);
}

/** The link was used: the browser forgets it. */
export async function forgetToken(kind: LinkKind): Promise<void> {
  const { name, options } = linkCookie(kind);
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
