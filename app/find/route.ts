import { currentViewer } from "@/lib/auth/viewer";
import { answerTo } from "@/lib/find/answer";
import { openingOf } from "@/lib/find/opening";
import { findAddress } from "@/lib/find/schema";

/** What the palette shows: as it opens, or for a text. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401, {});
  const { q } = findAddress.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answer(200, q === "" ? await openingOf(viewer) : await answerTo(viewer, q));
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
