import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeleteSearch } from "@/components/board/delete-search";
import { SampleNote } from "@/components/board/sample-note";
import { SearchForm } from "@/components/board/search-form";
import { Name } from "@/components/ui/name";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { renameSearchAction } from "@/lib/searches/actions";
import { searchOf } from "@/lib/searches/queries";
import { searchRef } from "@/lib/searches/schema";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { edit } = words.searches;
  return { title: edit.title };
}

export default async function EditSearch({ params }: PageProps<"/searches/[searchId]/edit">) {
  const { edit } = words.searches;
  const viewer = await requireViewer();
  const asked = searchRef.safeParse(await params);
  const search = asked.success ? await searchOf(viewer, asked.data.searchId) : null;
  if (!search) notFound();
  return (
    <div className="max-w-112">
      <PageHead
        crumbs={[
          { label: <Name>{search.name}</Name>, href: `/searches/${search.id}` },
          { label: edit.title },
        ]}
        title={edit.title}
      />
      <SearchForm action={renameSearchAction} submit={words.common.save} search={search} />
      <div className="mt-10 border-t border-line pt-5">
        {search.sample ? <SampleNote /> : <DeleteSearch search={search} />}
      </div>
    </div>
  );
}
