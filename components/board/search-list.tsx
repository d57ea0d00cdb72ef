import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Row, Rows } from "@/components/ui/rows";
import { StateLabel } from "@/components/ui/state";
import type { SearchRow } from "@/lib/searches/view";
import { words } from "@/lib/words";

/** The searches, what stands in each, and when one was last added to. */
export function SearchList({ searches }: { searches: readonly SearchRow[] }) {
  return (
    <Rows label={words.searches.title}>
      {searches.map((search) => (
        <Row
          key={search.id}
          detail={<Counts counts={search.counts} />}
          end={search.lastAdded && <time dateTime={search.lastAdded.at}>{search.lastAdded.text}</time>}
        >
          <Link
            href={`/searches/${search.id}`}
            className="inline-flex items-center text-15 font-title hover:underline coarse:min-h-11"
          >
            <Name>{search.name}</Name>
          </Link>
        </Row>
      ))}
    </Rows>
  );
}

function Counts({ counts }: Pick<SearchRow, "counts">) {
  if (counts.length === 0) return words.searches.nothingIn;
  return (
    <span className="flex flex-wrap gap-x-4">
      {counts.map(({ state, text }) => (
        <StateLabel key={state} state={state}>
          {text}
        </StateLabel>
      ))}
    </span>
  );
}
