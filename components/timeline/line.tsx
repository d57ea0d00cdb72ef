import "./timeline.css";
import "./marks.css";
import "./upright.css";
import "./handle.css";
import type { CSSProperties, ReactNode } from "react";
import { words } from "@/lib/words";
import { draw } from "./draw";
import type { TimelineItem } from "./item";
import { type Tell, TimelineEntry } from "./timeline-entry";

export interface LineProps {
  /** The day at the left end, "2026-05-25". */
  startDay: string;
  /** How many days the line is long. */
  days: number;
  /** The day each weekend begins with, from the start; `0` for one the line begins with. */
  weekends: readonly number[];
  weeks: readonly { at: number; label: string; brief?: string }[];
  items: readonly TimelineItem[];
  /** Days since the start, with its part of a day; outside the line it is not drawn. */
  now: number;
  /** What the line is, for those who hear it. */
  label: string;
  /** The whole of it in words. */
  story: string;
  /** What takes hold of an item, by its id. */
  handles?: Readonly<Record<string, ReactNode>>;
}

interface Props extends LineProps {
  /** What shows what is told of an item; without it the line is a picture, and nothing on it opens. */
  tell?: Tell;
  /** What stands behind the line, in its box. */
  children?: ReactNode;
}

/** One application's time, drawn to scale. Wide it lies along x; in a narrow place it stands upright. */
export function Line({
  startDay,
  days,
  weekends,
  weeks,
  items,
  now,
  label,
  story,
  handles,
  tell,
  children,
}: Props) {
  const { line, items: places } = draw(items, days, now);
  return (
    <div className="tl-box">
      <ol className="tl" style={line as CSSProperties} aria-label={label} data-from={startDay}>
        <li className="sr-only">{story}</li>
        <li aria-hidden className="tl-axis" />
        {weekends.map((day) => (
          <li key={`weekend ${day}`} aria-hidden className="tl-weekend" style={at(day)} />
        ))}
        {weeks.map((week) => (
          <li key={`week ${week.at}`} aria-hidden className="tl-week" style={at(week.at)}>
            <span className="tl-long">{week.label}</span>
            <span className="tl-brief">{week.brief ?? week.label}</span>
          </li>
        ))}
        {items.map((item, index) => (
          <TimelineEntry
            key={item.id ?? `${item.kind} ${item.from} ${item.title}`}
            item={item}
            tell={tell}
            handle={item.id && handles?.[item.id]}
            style={places[index] ?? {}}
          />
        ))}
        {now >= 0 && now <= days && (
          <li className="tl-now" style={at(now)}>
            <span>{words.timeline.now}</span>
          </li>
        )}
      </ol>
      {children}
    </div>
  );
}

function at(day: number): CSSProperties {
  return { "--a": day } as CSSProperties;
}
