import { now } from "@/lib/clock";
import { actOn } from "@/lib/jobs/act";
import { purposeOf } from "@/lib/reminders/token";

interface Context {
  params: Promise<{ token: string }>;
}

const headers = { "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" };

/**
 * What a mail program posts by one click (RFC 8058): no cookie and no Origin come with it, the token alone says whose
 * kind of reminder goes off. It does nothing else.
 */
export async function POST(_: Request, { params }: Context) {
  const purpose = purposeOf((await params).token, now());
  const off = purpose?.act === "off" && (await actOn(purpose, now()));
  return new Response(null, { status: off ? 200 : 404, headers });
}

/** Whoever opens the same link is asked first. */
export async function GET(_: Request, { params }: Context) {
  const { token } = await params;
  if (!/^[\w-]+$/.test(token)) return new Response(null, { status: 404, headers });
  const Location = `/reminders/act/${token}`;
  return new Response(null, { status: 303, headers: { ...headers, Location } });
}
