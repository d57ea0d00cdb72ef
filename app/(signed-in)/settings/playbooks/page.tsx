import type { Metadata } from "next";
import { Books } from "@/components/playbooks/books";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { choiceOf } from "@/lib/playbooks/own";
import { playbooksPage } from "@/lib/playbooks/queries";
import { booksOf } from "@/lib/playbooks/view";
import { words } from "@/lib/words";

const say = words.playbooks;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function Playbooks() {
  const viewer = await requireViewer();
  const page = await playbooksPage(viewer);
  return (
    <>
      <PageHead
        crumbs={[{ label: words.settings.title, href: "/settings" }, { label: say.title }]}
        title={say.title}
        lede={<p className="max-w-measure text-pretty">{say.lede}</p>}
      />
      <Books books={booksOf(page)} chosen={choiceOf(page.profile)} />
    </>
  );
}
