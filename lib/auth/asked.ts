import "server-only";
import { headers } from "next/headers";
import { now } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";

/** When a request came, and what the browser that sent it says it is. */
export interface Asked {
  at: Instant;
  userAgent: string;
}

/** Of the request that is being answered. */
export async function whoAsks(): Promise<Asked> {
  const userAgent = ((await headers()).get("user-agent") ?? "").slice(0, 300);
  return { at: now(), userAgent };
}
