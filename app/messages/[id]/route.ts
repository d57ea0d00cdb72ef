import { z } from "zod";
import { viewerToAct } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { boundedBody } from "@/lib/messages/read-body";
import { readSave } from "@/lib/messages/read-save";
import { saveMessage } from "@/lib/messages/save";
import { words } from "@/lib/words";

/** Saves a draft. A route and not an action: actions run one at a time and change their address with each build. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await viewerToAct();
  if (viewer === "foreign-origin") return answer(403, { error: words.forms.foreignOrigin });
  if (viewer === "signed-out") return answer(401, {});
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) return answer(404, {});
  const body = await boundedBody(request);
  if (body === null) return answer(413, { errors: { body: words.message.tooLarge } });
  const read = readSave(body);
  if ("errors" in read) return answer(400, read);

  const saved = await saveMessage(viewer, id.data, read.save, now());
  if (!saved) return answer(404, {});
  if (saved.kind === "too-many") return answer(400, { errors: { form: words.message.tooManyMessages } });
  if (saved.kind === "conflict") return answer(409, { current: saved.current });
  const { version, savedAt, snapshots } = saved;
  return answer(200, { version, savedAt, snapshots });
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
