import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidencePaper } from "@/components/evidence/evidence-paper";
import { RangeForm } from "@/components/evidence/range-form";
import { PrintButton } from "@/components/paper/print-button";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/days/day";
import { evidenceOf } from "@/lib/evidence/queries";
import { monthOf, rangeOf } from "@/lib/evidence/range";
import { evidenceParams, evidenceQuery } from "@/lib/evidence/schema";
import { evidenceRows } from "@/lib/evidence/view";
import { profileOf } from "@/lib/settings/queries";
import { words } from "@/lib/words";

const say = words.evidence;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

/** What happened in a search within some days, to be printed. */
export default async function EvidencePage({
  params,
  searchParams,
}: PageProps<"/searches/[searchId]/evidence">) {
  const viewer = await requireViewer();
  const read = evidenceParams.safeParse(await params);
  if (!read.success) notFound();
  const { searchId } = read.data;
  const asked = evidenceQuery.parse(await searchParams);
  const at = now();
  const today = dayOf(at, (await profileOf(viewer)).timeZone);
  const range = rangeOf(asked, today);
  const evidence = await evidenceOf(viewer, searchId, range ?? monthOf(today));
  if (!evidence) notFound();
  const rows = range ? evidenceRows(evidence, range, at) : [];
  const here = `/searches/${searchId}`;
  return (
    <>
      <div className="print:hidden">
        <PageHead
          crumbs={[{ label: <Name>{evidence.search.name}</Name>, href: here }, { label: say.title }]}
          title={say.title}
          lede={say.lede}
          actions={
            range &&
            rows.length > 0 && (
              <>
                <Button href={`${here}/evidence/csv?${new URLSearchParams({ ...range })}`} download>
                  {say.download}
                </Button>
                <PrintButton label={say.print} />
              </>
            )
          }
        />
        <RangeForm here={`${here}/evidence`} asked={range ?? asked} isBackwards={!range} today={today} />
        {evidence.isCut && <p className="mb-4 text-14 text-text-2">{say.cut}</p>}
      </div>
      {range && rows.length === 0 && <Empty line={say.nothing} />}
      {range && rows.length > 0 && <EvidencePaper {...{ evidence, rows, range, today }} />}
    </>
  );
}
