import type { Metadata } from "next";
import { SearchForm } from "@/components/board/search-form";
import { SearchList } from "@/components/board/search-list";
import { PageHead } from "@/components/ui/page-head";
import { SectionHead } from "@/components/ui/section-head";
import { liveToday } from "@/lib/applications/live";
import { requireViewer } from "@/lib/auth/viewer";
import { createSearchAction } from "@/lib/searches/actions";
import { searchesOf } from "@/lib/searches/queries";
import { searchRows } from "@/lib/searches/view";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { title } = words.searches;
  return { title };
}

export default async function Searches() {
  const { title, none, new: made } = words.searches;
  const viewer = await requireViewer();
  const [{ searches, timeZone }, today] = await Promise.all([searchesOf(viewer), liveToday(viewer)]);
  return (
    <>
      {searches.length > 0 ? (
        <>
          <PageHead title={title} />
          <SearchList searches={searchRows(searches, today, timeZone)} />
        </>
      ) : (
        <PageHead title={title} lede={`${none.line} ${none.detail}`} />
      )}
      <section aria-labelledby="new-search" className="mt-10 max-w-112">
        <SectionHead id="new-search">{made.title}</SectionHead>
        <SearchForm action={createSearchAction} submit={made.make} />
      </section>
    </>
  );
}
