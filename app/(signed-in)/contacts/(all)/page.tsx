import { Plus } from "lucide";
import type { Metadata } from "next";
import { FindPeople } from "@/components/people/find-people";
import { PeopleList } from "@/components/people/people-list";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { requireViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { readCursor, writeCursor } from "@/lib/contacts/cursor";
import { contactList } from "@/lib/contacts/queries";
import { listAddress } from "@/lib/contacts/schema";
import { peopleRows } from "@/lib/contacts/view";
import { words } from "@/lib/words";

const say = words.people;

export function generateMetadata(): Metadata {
  return { title: say.title };
}

export default async function People({ searchParams }: PageProps<"/contacts">) {
  const viewer = await requireViewer();
  const { q, after } = listAddress.parse(await searchParams);
  const cursor = readCursor(after);
  const list = await contactList(viewer, q, cursor);
  const people = peopleRows(list, now());
  const isEmpty = people.length === 0 && q === "" && !cursor;
  const next = list.last && new URLSearchParams({ ...(q && { q }), after: writeCursor(list.last) });
  return (
    <>
      <PageHead
        title={say.title}
        actions={
          !isEmpty && (
            <>
              <Button variant="bare" size="small" href="/contacts/import">
                {words.cards.short}
              </Button>
              <Button size="small" href="/contacts/new" aria-keyshortcuts="n" icon={<Icon of={Plus} />}>
                {say.add}
              </Button>
            </>
          )
        }
      />
      {isEmpty ? (
        <>
          <Empty line={say.empty} action={<Button href="/contacts/new">{say.add}</Button>}>
            {say.emptyDetail}
          </Empty>
          <p className="mt-4">
            <Link href="/contacts/import" className="link text-14">
              {words.cards.short}
            </Link>
          </p>
        </>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <FindPeople find={q} />
          {people.length > 0 && <PeopleList people={people} />}
          {people.length === 0 && <p className="text-text-2">{say.noneFound(q)}</p>}
          <p className="flex gap-4 text-14 empty:hidden">
            {(q || cursor) && (
              <Link href="/contacts" className="link">
                {q ? say.showAll : say.fromStart}
              </Link>
            )}
            {next && (
              <Link href={`/contacts?${next}`} className="link">
                {say.more}
              </Link>
            )}
            {people.length > 0 && (
              <a href="/contacts/vcf" download className="link">
                {words.cards.downloadAll}
              </a>
            )}
          </p>
        </div>
      )}
    </>
  );
}
