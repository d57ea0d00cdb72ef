import { type CSSProperties, type ReactNode, useId } from "react";
import { StateGlyph } from "@/components/ui/state";
import type { Vars } from "./drawing";
import { daysOf, type TimelineItem, type Told } from "./item";
import { textWidth } from "./text-width";

/** The popover of that id, with what is told. */
export type Tell = (props: { id: string; told: Told }) => ReactNode;

interface Props {
  item: TimelineItem;
  tell?: Tell;
  style: Vars;
  /** What takes hold of it, to move it along the line. */
  handle?: ReactNode;
}

/** One thing on the line: its mark and its label, and what is told of it to whoever asks. */
export function TimelineEntry({ item, tell, style, handle }: Props) {
  const { kind, family, look = "upcoming" } = item;
  if (kind === "quiet") return <Quiet item={item} tell={tell} style={style} />;
  const over = family === "let-go" || family === "closed";
  return (
    <li className={`tl-item tl-${kind} c-${family}`} data-look={look} style={style as CSSProperties}>
      <Whole item={item} tell={tell}>
        {kind === "point" && over && <StateGlyph state={family} />}
        <Tag item={item} />
      </Whole>
      {handle}
    </li>
  );
}

/** Opens to what is told of it. Without scripts a press opens it; with them, hover and focus do. */
function Whole({
  item: { told },
  tell: Telling,
  children,
}: Omit<Props, "style" | "handle"> & { children: ReactNode }) {
  const id = useId();
  if (!told || !Telling) return <div className="tl-whole">{children}</div>;
  return (
    <>
      <button type="button" className="tl-whole" popoverTarget={id} popoverTargetAction="show">
        {children}
      </button>
      <Telling id={id} told={told} />
    </>
  );
}

function Tag({ item: { title, detail, hours } }: { item: TimelineItem }) {
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
    </span>
  );
}

/** Its word stands only where the stretch is long enough for it; the stretch itself is drawn as nothing. */
function Quiet({ item, tell: Telling, style }: Omit<Props, "handle">) {
  const id = useId();
  const days = Number(style["--b"]) - Number(style["--a"]);
  if (daysOf(item) === 0 || days <= 0) return null;
  const wide = { "--wide": `${textWidth(item.title, { size: 14 })}px` };
  const word = <span aria-hidden>{item.title}</span>;
  return (
    <li
      aria-hidden={item.told && Telling ? undefined : true}
      className="tl-quiet"
      style={{ ...style, ...wide } as CSSProperties}
    >
      {item.told && Telling ? (
        <>
          <button
            type="button"
            className="tl-rest"
            aria-label={item.told.says}
            popoverTarget={id}
            popoverTargetAction="show"
          >
            {word}
          </button>
          <Telling id={id} told={item.told} />
        </>
      ) : (
        word
      )}
    </li>
  );
}
