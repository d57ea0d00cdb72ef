import { requireViewer } from "@/lib/auth/viewer";
import { download } from "@/lib/exports/download";
import { importOf } from "@/lib/imports/queries";
import { bytesOf, readTable } from "@/lib/imports/read-file";
import { reportRows } from "@/lib/imports/report-rows";
import { importParams } from "@/lib/imports/schema";
import { mark, printRows } from "@/lib/interchange/csv/print";
import { words } from "@/lib/words";

/** The rows of a file that stayed out, as they were, and why: to be put right and brought in again. */
export async function GET(_: Request, { params }: { params: Promise<{ importId: string }> }) {
  const viewer = await requireViewer();
  const asked = importParams.safeParse(await params);
  const file = asked.success ? await importOf(viewer, asked.data.importId) : null;
  if (file?.report?.kind !== "applications") return new Response(null, { status: 404 });
  const { left } = file.report;
  const read = await readTable(bytesOf(file));
  if ("problem" in read) return new Response(null, { status: 503, headers: { "Retry-After": "30" } });
  return download(words.imports.report.file(file.fileName), "csv", async (put) => {
    await put(mark + printRows(reportRows(read.table, left)));
  });
}
