"use client";
import { MiniLine } from "@/components/timeline/mini-line";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import type { Card } from "@/lib/applications/board";

interface Props {
  cards: readonly Card[];
  /** Whether the next move is the user's. */
  yours: boolean;
}

/**
 * The applications of a lane. A list as long as this is drawn from what is told of it, on the server and in the
 * browser: drawn on the server alone, its markup would be in the answer twice (decision 0030).
 */
export function BoardCards({ cards, yours }: Props) {
  return (
    <ul data-rows className="grid gap-2">
      {cards.map((card) => (
        <BoardCard key={card.id} card={card} yours={yours} />
      ))}
    </ul>
  );
}

/** An application: who, as what, what is next, and its own time. */
function BoardCard({ card, yours }: { card: Card; yours: boolean }) {
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
