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
  return (
    <div role="status" className="fixed print:hidden">
      <Arrival key={here} />
      {onTheWay && (
        <span className="waiting">
          <span className="sr-only">{loading}</span>
        </span>
      )}
    </div>
  );
}

/** Another address is another arrival. */
function Arrival() {
  useEffect(arrive, []);
  return null;
}
