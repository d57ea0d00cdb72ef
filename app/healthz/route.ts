/** Whether the process is alive: whoever runs it starts it again where this isn't answered. Asks nobody else. */
export function GET() {
  return new Response("alive\n", {
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}

export const dynamic = "force-dynamic";
