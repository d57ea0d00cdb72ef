"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { useUiWords } from "@/components/ui/ui-words";
import { arrive, useOnTheWay } from "./on-the-way";

/** A line at the top of the window, and a word for those who don't see it, while the next page is waited for. */
export function Waiting() {
  const { loading } = useUiWords();
  const onTheWay = useOnTheWay();
  const here = `${usePathname()}?${useSearchParams()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is the sign that the page is there.
  useEffect(arrive, [here]);
  return (
    <div role="status" className="fixed print:hidden">
      {onTheWay && (
        <span className="waiting">
          <span className="sr-only">{loading}</span>
        </span>
      )}
    </div>
  );
}
