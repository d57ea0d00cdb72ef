import "./mini-line.css";
import type { CSSProperties } from "react";
import type { StateName } from "@/components/ui/state";

export interface MiniItem {
  family: StateName;
  /** Days since the line began. */
  from: number;
  to?: number;
  /** Still to come. */
  pale?: boolean;
}

interface Props {
  items: readonly MiniItem[];
  /** Days since the line began; outside the line it is not drawn. */
  now: number;
  /** The same on every card, so that an inch means the same on each. */
  days?: number;
}

/** A card's own time, to one scale. It repeats what the card says in words, so it is not spoken. */
export function MiniLine({ items, now, days = 42 }: Props) {
  const inside = items.filter(({ from, to = from }) => to >= 0 && from <= days);
  return (
    <span aria-hidden className="mini-line" style={{ "--days": days } as CSSProperties}>
      {inside.map(({ family, from, to = from, pale }) => (
        <i
          key={`${family} ${from} ${to}`}
          className={`c-${family}`}
          data-pale={pale || undefined}
          style={{ "--a": Math.max(0, from), "--b": Math.min(days, to) } as CSSProperties}
        />
      ))}
      {now >= 0 && now <= days && <u style={{ "--a": now } as CSSProperties} />}
    </span>
  );
}
