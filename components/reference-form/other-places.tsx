import { Link } from "@/components/ui/link";
import { type Cursor, writeCursor } from "@/lib/applications/schema-list";
import { words } from "@/lib/words";

const say = words.references;

interface Props {
  /** The page without its cursor. */
  address: string;
  next: Cursor | null;
  isFirst: boolean;
}

/** From one page of a reference's applications to the others. */
export function OtherPlaces({ address, next, isFirst }: Props) {
  return (
    <p className="mt-4 flex gap-4 text-14 empty:hidden">
      {!isFirst && (
        <Link href={`${address}#told`} className="link">
          {say.newest}
        </Link>
      )}
      {next && (
        <Link href={`${address}?after=${encodeURIComponent(writeCursor(next))}#told`} className="link">
          {say.older}
        </Link>
      )}
    </p>
  );
}
