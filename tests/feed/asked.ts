import { GET, HEAD } from "@/app/calendar/[token]/route";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { makeFeed } from "@/lib/feed/feeds";
import { readIcs } from "../support/ics";

/** A link of the viewer's; gives its token. */
export async function newFeed(viewer: Viewer, name = "phone"): Promise<string> {
  const token = await makeFeed(viewer, name, now());
  if (token === null) throw new Error("no room for another link");
  return token;
}

/** What the route answers to a calendar that has this link. */
export function ask(token: string, headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") {
  const request = new Request(`http://127.0.0.1:3000/calendar/${token}.ics`, {
    method,
    headers: { host: "127.0.0.1:3000", ...headers },
  });
  const params = Promise.resolve({ token: `${token}.ics` });
  return method === "GET" ? GET(request, { params }) : HEAD(request, { params });
}

export async function eventsIn(token: string) {
  return readIcs(await (await ask(token)).text()).events;
}

export async function etagOf(token: string): Promise<string> {
  return (await ask(token, {}, "HEAD")).headers.get("etag") ?? "";
}
