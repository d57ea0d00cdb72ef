import type { NextRequest } from "next/server";
import { handlers } from "@/lib/auth/config";
import { isOwnOrigin } from "@/lib/auth/origin";

export const GET = handlers.GET;

/** next-auth's own endpoints, for requests from this app's pages alone. */
export function POST(request: NextRequest) {
  if (!isOwnOrigin(request.headers.get("origin"))) return new Response(null, { status: 403 });
  return handlers.POST(request);
}
