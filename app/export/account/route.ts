import { writeAccountFile } from "@/lib/account-file/export";
import { whoAsks } from "@/lib/auth/asked";
import { noteEvent } from "@/lib/auth/events";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { download } from "@/lib/exports/download";
import { words } from "@/lib/words";

/** Everything the account holds, as one file that can be brought in again. */
export async function GET() {
  const viewer = await requireViewer();
  const at = now();
  await noteEvent(viewer.id, "export-taken", await whoAsks());
  const name = words.imports.json.file(at.slice(0, 10));
  return download(name, "json", (put) => writeAccountFile(viewer, at, put));
}
