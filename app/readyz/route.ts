import { whyNotReady } from "@/lib/health/ready";

/** Whether requests may be sent here: the database can be reached and has this release's tables. */
export async function GET() {
  const reason = await whyNotReady();
  return new Response(`${reason ?? "ready"}\n`, {
    status: reason ? 503 : 200,
    headers: {
      "Cache-Control": "no-store",
      "Content-Type": "text/plain; charset=utf-8",
      ...(reason && { "Retry-After": "5" }),
    },
  });
}

export const dynamic = "force-dynamic";
