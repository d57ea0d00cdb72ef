import { currentViewer } from "@/lib/auth/viewer";
import { progressOf } from "@/lib/imports/queries";
import { importParams } from "@/lib/imports/schema";

/** How many rows of a file are in so far. */
export async function GET(_: Request, { params }: { params: Promise<{ importId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401, {});
  const asked = importParams.safeParse(await params);
  const progress = asked.success ? await progressOf(viewer, asked.data.importId) : null;
  return progress ? answer(200, { done: progress.done }) : answer(404, {});
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
