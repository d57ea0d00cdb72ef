import Link from "next/link";
import type { CSSProperties, ReactNode } from "react";
import { StateGlyph } from "@/components/ui/state";
import type { Vars } from "./drawing";
import { daysOf, type TimelineItem } from "./item";
import { textWidth } from "./text-width";

/** One thing on the line: its mark and its label. */
export function TimelineEntry({ item, style }: { item: TimelineItem; style: Vars }) {
  const { kind, family, look = "upcoming" } = item;
  if (kind === "quiet") return <Quiet item={item} style={style} />;
  const over = family === "let-go" || family === "closed";
  return (
    <li className={`tl-item tl-${kind} c-${family}`} data-look={look} style={style as CSSProperties}>
      <Whole item={item}>
        {kind === "point" && over && <StateGlyph state={family} />}
        <Tag item={item} />
      </Whole>
    </li>
  );
}

function Whole({ item: { href, why }, children }: { item: TimelineItem; children: ReactNode }) {
  const className = "tl-whole";
  if (!href) {
    return (
      <div className={className} title={why}>
        {children}
      </div>
    );
  }
  return (
    <Link href={href} className={className} title={why}>
      {children}
    </Link>
  );
}

function Tag({ item: { title, detail, hours, why } }: { item: TimelineItem }) {
  return (
    <span className="tl-tag">
      <b>
        <bdi>{title}</bdi>
      </b>{" "}
      {detail && (
        <span>
          <bdi>{detail}</bdi>
          {hours && <span className="tl-hours">{hours}</span>}
        </span>
      )}
      {why && <span className="sr-only">. {why}</span>}
    </span>
  );
}

/** Its word stands only where the stretch is long enough for it; the stretch itself is drawn as nothing. */
function Quiet({ item, style }: { item: TimelineItem; style: Vars }) {
  const days = Number(style["--b"]) - Number(style["--a"]);
  if (daysOf(item) === 0 || days <= 0) return null;
  return (
    <li
      aria-hidden
      className="tl-quiet"
      style={{ ...style, "--wide": `${textWidth(item.title, { size: 14 })}px` } as CSSProperties}
    >
      <span>{item.title}</span>
    </li>
  );
}
