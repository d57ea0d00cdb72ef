import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Board } from "@/components/board/board";
import { BoardHead } from "@/components/board/board-head";
import { SampleNote } from "@/components/board/sample-note";
import { ApplicationTable } from "@/components/board/table";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { boardOf } from "@/lib/applications/board";
import { liveRows, overRow, overShown } from "@/lib/applications/board-table";
import { type LiveToday, liveToday } from "@/lib/applications/live";
import { overPage } from "@/lib/applications/queries-over";
import { type ListQuery, listQuery } from "@/lib/applications/schema-list";
import { viewName } from "@/lib/applications/view-name";
import type { Viewer } from "@/lib/auth/viewer";
import { requireViewer } from "@/lib/auth/viewer";
import { type Search, searchOf } from "@/lib/searches/queries";
import { searchRef } from "@/lib/searches/schema";
import { overCounts } from "@/lib/searches/view";
import { accountAndSearches } from "@/lib/shell/queries";
import { words } from "@/lib/words";

type Props = PageProps<"/searches/[searchId]">;

/** A view is its address, and has a name of its own: a bookmark of it, or a tab, is told from the others. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await asked(await requireViewer(), params);
  if (!search) return { title: words.errors.notFound.title };
  return { title: viewName(search.name, listQuery.parse(await searchParams)) };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { empty, view } = words.searches;
  const viewer = await requireViewer();
  const query = listQuery.parse(await searchParams);
  const [search, today, beside] = await Promise.all([
    asked(viewer, params),
    liveToday(viewer),
    query.view === "table" ? besideTable(viewer, params, query) : null,
  ]);
  if (!search) notFound();
  return (
    <>
      <BoardHead search={search} view={query.view} />
      {search.sample && <SampleNote />}
      {search.applications === 0 ? (
        <Empty
          line={empty.line}
          action={
            <Button href={`/applications/new?search=${search.id}`} variant="first">
              {view.add}
            </Button>
          }
        >
          {empty.detail}
        </Empty>
      ) : beside ? (
        <TableView search={search} today={today} query={query} beside={beside} />
      ) : (
        <Board
          searchId={search.id}
          lanes={boardOf(today.live, search.id, today.now)}
          over={overCounts(search, today)}
        />
      )}
    </>
  );
}

async function asked(viewer: Viewer, params: Props["params"]): Promise<Search | null> {
  const read = searchRef.safeParse(await params);
  return read.success ? searchOf(viewer, read.data.searchId) : null;
}

/** What the table shows beside what is live: a page of what is over, and whither rows can be moved. */
async function besideTable(viewer: Viewer, params: Props["params"], { q, sort, show, after }: ListQuery) {
  const read = searchRef.safeParse(await params);
  const wanted = overShown(show);
  const [over, { all }] = await Promise.all([
    read.success && wanted
      ? overPage(viewer, { searchId: read.data.searchId, find: q, order: sort, ...wanted, after })
      : { rows: [], next: null },
    accountAndSearches(viewer),
  ]);
  return { over, searches: all };
}

interface TableProps {
  search: Search;
  today: LiveToday;
  query: ListQuery;
  beside: Awaited<ReturnType<typeof besideTable>>;
}

/** The first page holds all that is live, and every page up to fifty of those that are over. */
function TableView({ search, today, query, beside: { over, searches } }: TableProps) {
  const { q: find, sort: order, show, group } = query;
  const unstored = query.after ? [] : [today.live, today.ended];
  const rows = [
    ...unstored.flatMap((list) =>
      liveRows(list, { searchId: search.id, find, order, show, group, now: today.now }),
    ),
    ...over.rows.map((row) => overRow(row, today.now)),
  ];
  return (
    <ApplicationTable
      searchId={search.id}
      rows={rows}
      query={query}
      next={over.next}
      otherSearches={searches.filter(({ id }) => id !== search.id)}
    />
  );
}
