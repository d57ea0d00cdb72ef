import { MiniLine } from "@/components/timeline/mini-line";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import type { Card } from "@/lib/applications/board";

/** An application: who, as what, what is next, and its own time. */
export function BoardCard({ card, yours }: { card: Card; yours: boolean }) {
  const edge = yours ? "ring ring-(--c-line)" : "";
  const next = yours ? "font-label text-(--c)" : "";
  return (
    <li>
      <Link
        href={`/applications/${card.id}`}
        className={`block rounded-2 bg-surface px-3 pt-2.75 pb-3 text-13 text-text-2 shadow-1 hover:bg-hover forced-colors:border ${edge}`}
      >
        <span className="block text-14 leading-5 font-title text-text">
          <Name>{card.employer}</Name>
        </span>
        <Name>{card.role}</Name>
        <span className={`mt-2 block ${next}`}>{card.next}</span>
        {card.also && <span className="block text-text-3">{card.also}</span>}
        <span className="mt-2.5 block">
          <MiniLine items={card.line.spans} now={card.line.now} />
        </span>
      </Link>
    </li>
  );
}
