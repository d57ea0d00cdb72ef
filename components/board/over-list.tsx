import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Pages } from "@/components/ui/pages";
import { Row, Rows } from "@/components/ui/rows";
import { StateGlyph } from "@/components/ui/state";
import type { TableRow } from "@/lib/applications/board-table";
import { type Cursor, writeCursor } from "@/lib/applications/schema-list";

interface Props {
  rows: readonly TableRow[];
  /** The page without its cursor. */
  address: string;
  empty: string;
  next: Cursor | null;
  isFirst: boolean;
}

/** Applications that are over, a page at a time. */
export function OverList({ rows, address, empty, next, isFirst }: Props) {
  if (rows.length === 0 && isFirst) return <Empty line={empty} />;
  return (
    <>
      <Rows>
        {rows.map((row) => (
          <Row key={row.id} mark={<StateGlyph state={row.state} />} end={row.next}>
            <Link
              href={`/applications/${row.id}`}
              className="inline-flex flex-wrap items-center gap-x-2 hover:underline coarse:min-h-11"
            >
              <span className="font-title">
                <Name>{row.employer}</Name>
              </span>
              <Name>{row.role}</Name>
            </Link>
          </Row>
        ))}
      </Rows>
      <Pages address={address} next={next && writeCursor(next)} isFirst={isFirst} />
    </>
  );
}
