import { z } from "zod";
import { currentViewer, viewerToAct } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { boundedBody } from "@/lib/messages/read-body";
import { readSnapshot } from "@/lib/messages/read-save";
import { keepSnapshot, snapshotsOf } from "@/lib/messages/snapshots";
import { words } from "@/lib/words";

type Params = { params: Promise<{ id: string }> };

/** The earlier texts of a draft, the latest first. */
export async function GET(_: Request, { params }: Params) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401, {});
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) return answer(404, {});
  const all = await snapshotsOf(viewer, id.data);
  return answer(
    200,
    all.map(({ id, subject, body, reason, createdAt: at }) => ({ id, subject, body, reason, at })),
  );
}

/** Keeps a text of a draft before it is copied away, mended, or written over by another. */
export async function POST(request: Request, { params }: Params) {
  const viewer = await viewerToAct();
  if (viewer === "foreign-origin") return answer(403, { error: words.forms.foreignOrigin });
  if (viewer === "signed-out") return answer(401, {});
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) return answer(404, {});
  const body = await boundedBody(request);
  if (body === null) return answer(413, { errors: { body: words.message.tooLarge } });
  const read = readSnapshot(body);
  if ("errors" in read) return answer(400, read);

  const { reason, ...text } = read.snapshot;
  const snapshots = await keepSnapshot(viewer, id.data, text, reason, now());
  return snapshots === null ? answer(404, {}) : answer(200, { snapshots });
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
