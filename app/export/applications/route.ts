import { whoAsks } from "@/lib/auth/asked";
import { noteEvent } from "@/lib/auth/events";
import { requireViewer } from "@/lib/auth/viewer";
import { download } from "@/lib/exports/download";
import { eachApplication } from "@/lib/exports/queries";
import { exportParams } from "@/lib/exports/schema";
import { tableCells, tableHeader } from "@/lib/exports/table";
import { mark, printRows } from "@/lib/interchange/csv/print";
import { searchOf } from "@/lib/searches/queries";
import { words } from "@/lib/words";

/** The applications of a search, or of all of them, as a table. */
export async function GET(request: Request) {
  const viewer = await requireViewer();
  const asked = exportParams.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const id = asked.success ? (asked.data.search ?? null) : null;
  const search = id ? await searchOf(viewer, id) : null;
  if (!asked.success || (id && !search)) return new Response(null, { status: 404 });
  await noteEvent(viewer.id, "export-taken", await whoAsks(), search?.name);
  return download(search?.name ?? words.imports.csv.file, "csv", async (put) => {
    await put(mark + printRows([tableHeader]));
    await eachApplication(viewer, id, (rows) => put(printRows(rows.map(tableCells))));
  });
}
