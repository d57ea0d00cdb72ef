import { viewerToAct } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { keepImport } from "@/lib/imports/queries";
import { lookAt, mostBytes } from "@/lib/imports/read-file";
import { readUpload } from "@/lib/imports/upload";
import { boundedBytes } from "@/lib/messages/read-body";

/**
 * Takes a file that is to be brought in, looks through it, and leads to its page. A route and not an action: files may
 * be larger than a form.
 */
export async function POST(request: Request) {
  const viewer = await viewerToAct();
  if (viewer === "foreign-origin") return new Response(null, { status: 403 });
  if (viewer === "signed-out") return new Response(null, { status: 401 });
  const body = await boundedBytes(request, mostBytes + 10_000);
  if (body === null) return leadTo("/import?nothing=tooLarge", 413);
  const upload = await readUpload(body, request.headers.get("content-type") ?? "");
  if (upload === "unreadable") return new Response(null, { status: 400 });
  if (upload === "none") return leadTo("/import?nothing=file");
  const id = await keepImport(viewer, { fileName: upload.name, ...(await lookAt(upload.bytes, now())) });
  return leadTo(`/import/${id}`);
}

/** The next page; where the status is none that browsers follow, a page that goes on by itself. */
function leadTo(path: string, status: 303 | 413 = 303): Response {
  const headers = {
    "Cache-Control": "no-store",
    ...(status === 303 ? { Location: path } : { Refresh: `0; url=${path}` }),
  };
  return new Response(null, { status, headers });
}
