import type { ReactNode } from "react";
import { gapsOf } from "@/lib/drafts/gap";
import { words } from "@/lib/words";

/** Text with a ruled line in place of each gap, as long as there is room, to be filled by hand. */
export function WithGaps({ children: text }: { children: string }) {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { start, end } of gapsOf(text)) {
    const question = text.slice(start + 2, end - 2);
    parts.push(
      text.slice(done, start),
      <span key={start} role="img" aria-label={words.message.paper.gap(question)} className="paper-gap" />,
    );
    done = end;
  }
  return [...parts, text.slice(done)];
}
