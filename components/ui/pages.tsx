import { words } from "@/lib/words";
import { Button } from "./button";

interface Props {
  /** The page without its cursor. */
  address: string;
  /** The cursor of the page after this one; null on the last. */
  next: string | null;
  isFirst: boolean;
  /** Where on the page the list begins. */
  anchor?: string;
}

/** From one page of a list to the others: to what is older, and back to the beginning. */
export function Pages({ address, next, isFirst, anchor }: Props) {
  const at = anchor ? `#${anchor}` : "";
  return (
    <nav className="mt-5 flex gap-2 empty:hidden">
      {!isFirst && <Button href={address + at}>{words.common.pages.newest}</Button>}
      {next && (
        <Button href={`${address}?${new URLSearchParams({ after: next })}${at}`}>
          {words.common.pages.older}
        </Button>
      )}
    </nav>
  );
}
