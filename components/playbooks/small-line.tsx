import "./playbooks.css";
import type { CSSProperties } from "react";
import { type SmallLine as Line, lineDays, type Span } from "@/lib/playbooks/small-line";
import { words } from "@/lib/words";

const say = words.playbooks.line;

/** A playbook's time, 49 days on each, so that they can be compared by looking. `label` is all of it in words. */
export function SmallLine({ line, label }: { line: Line; label: string }) {
  const { thanks, letter, checkIns, end } = line;
  const style = { "--days": lineDays, "--end": Math.min(end ?? lineDays, lineDays) } as CSSProperties;
  return (
    <span
      className="book-line"
      role="img"
      aria-label={label}
      style={style}
      data-on={end === null || undefined}
    >
      {letter && inside(letter) && <i className="c-thanking" data-look="paper" style={at(letter)} />}
      {inside(thanks) && <i className="c-thanking" data-look="done" style={at(thanks)} />}
      {checkIns.filter(inside).map((span) => (
        <i key={span.from} className="c-checking-in" style={at(span)} />
      ))}
      {end !== null && end <= lineDays && (
        <>
          <b className="c-let-go" style={{ "--a": end } as CSSProperties} />
          <u style={{ "--a": end } as CSSProperties}>{say.mark(end)}</u>
        </>
      )}
    </span>
  );
}

/** The weeks above the lines. */
export function SmallScale() {
  const weeks = Array.from({ length: lineDays / 7 }, (_, week) => week * 7);
  return (
    <div className="book-scale" aria-hidden style={{ "--days": lineDays } as CSSProperties}>
      {weeks.map((day) => (
        <span key={day} style={{ "--a": day } as CSSProperties}>
          {day === 0 && <em>{words.playbooks.day} </em>}
          {day}
        </span>
      ))}
    </div>
  );
}

function inside({ from }: Span): boolean {
  return from < lineDays;
}

function at({ from, to }: Span): CSSProperties {
  return { "--a": from, "--b": Math.min(to, lineDays) } as CSSProperties;
}
