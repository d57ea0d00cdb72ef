import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/days/day";
import { evidenceOf } from "@/lib/evidence/queries";
import { rangeOf } from "@/lib/evidence/range";
import { evidenceParams, evidenceQuery } from "@/lib/evidence/schema";
import { evidenceCells, evidenceHeader, evidenceRows } from "@/lib/evidence/view";
import { download } from "@/lib/exports/download";
import { mark, printRows } from "@/lib/interchange/csv/print";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

/** The same report as a table. */
export async function GET(request: Request, { params }: { params: Promise<{ searchId: string }> }) {
  const viewer = await requireViewer();
  const read = evidenceParams.safeParse(await params);
  const at = now();
  const asked = evidenceQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const range = rangeOf(asked, dayOf(at, (await profileOf(viewer)).timeZone));
  const evidence = read.success && range ? await evidenceOf(viewer, read.data.searchId, range) : null;
  if (!evidence || !range) return new Response(null, { status: 404 });
  const rows = evidenceRows(evidence, range, at).map((row) => evidenceCells(row, (day) => day));
  return download(words.evidence.file(evidence.search.name, range.from, range.to), "csv", async (put) => {
    await put(mark + printRows([evidenceHeader(), ...rows]));
  });
}
