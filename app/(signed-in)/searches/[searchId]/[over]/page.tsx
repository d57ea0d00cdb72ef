import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { OverList } from "@/components/board/over-list";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { liveRows, overRow } from "@/lib/applications/board-table";
import { liveToday } from "@/lib/applications/live";
import { overPage } from "@/lib/applications/queries-over";
import { listQuery } from "@/lib/applications/schema-list";
import { requireViewer } from "@/lib/auth/viewer";
import { searchOf } from "@/lib/searches/queries";
import { searchRef } from "@/lib/searches/schema";
import { words } from "@/lib/words";

type Props = PageProps<"/searches/[searchId]/[over]">;

const address = searchRef.extend({ over: z.enum(["let-go", "closed"]) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = address.safeParse(await params);
  return { title: asked.success ? words.common.states[asked.data.over] : words.errors.notFound.title };
}

/** The applications of a search that were let go, or closed: the last to end first. */
export default async function OverPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const asked = address.safeParse(await params);
  if (!asked.success) notFound();
  const { searchId, over } = asked.data;
  const { after, q: find, sort: order } = listQuery.parse({ after: (await searchParams).after });
  const [search, page, { now, ended }] = await Promise.all([
    searchOf(viewer, searchId),
    overPage(viewer, { searchId, over, order, after }),
    liveToday(viewer),
  ]);
  if (!search) notFound();
  const unsettled = over === "let-go" && !after ? liveRows(ended, { searchId, find, order, now }) : [];
  const title = words.common.states[over];
  return (
    <>
      <PageHead
        crumbs={[{ label: <Name>{search.name}</Name>, href: `/searches/${searchId}` }, { label: title }]}
        title={title}
      />
      <OverList
        rows={[...unsettled, ...page.rows.map((row) => overRow(row, now))]}
        address={`/searches/${searchId}/${over}`}
        empty={words.searches.over.none[over]}
        next={page.next}
        isFirst={!after}
      />
    </>
  );
}
