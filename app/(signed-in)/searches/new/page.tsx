import type { Metadata } from "next";
import { SearchForm } from "@/components/board/search-form";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { createSearchAction } from "@/lib/searches/actions";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { new: made } = words.searches;
  return { title: made.title };
}

export default async function NewSearch() {
  const { title, new: made } = words.searches;
  await requireViewer();
  return (
    <div className="max-w-112">
      <PageHead crumbs={[{ label: title, href: "/searches" }, { label: made.title }]} title={made.title} />
      <SearchForm action={createSearchAction} submit={made.make} />
    </div>
  );
}
