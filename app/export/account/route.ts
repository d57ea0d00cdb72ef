import { writeAccountFile } from "@/lib/account-file/export";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { download } from "@/lib/exports/download";
import { words } from "@/lib/words";

/** Everything the account holds, as one file that can be brought in again. */
export async function GET() {
  const viewer = await requireViewer();
  const at = now();
  const name = words.imports.json.file(at.slice(0, 10));
  return download(name, "json", (put) => writeAccountFile(viewer, at, put));
}
