import "server-only";
import { headers } from "next/headers";
import { now } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";

/** When a request came, and what the browser that sent it says it is. */
export interface Asked {
  at: Instant;
  userAgent: string;
}

/**
 * The host that the browser has asked. Where an action leads on, Next asks the page itself, by an address of its own, and
 * tells in this header which it was. Anybody can write it: it decides what is offered, and nothing else.
 */
export async function askedHost(): Promise<string | null> {
  const sent = await headers();
  return sent.get("x-forwarded-host") ?? sent.get("host");
}

/** Of the request that is being answered. */
export async function whoAsks(): Promise<Asked> {
  const userAgent = ((await headers()).get("user-agent") ?? "").slice(0, 300);
  return { at: now(), userAgent };
}
