import "./chart.css";
import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";

/** A part of a bar, in one of the colours of the states. */
export interface Part {
  n: number;
  look: "full" | "half" | "pale" | "hollow";
}

interface Props {
  rows: readonly { id: string; name: ReactNode; parts: readonly Part[]; said: string }[];
  /** What the whole width stands for. */
  most: number;
}

/** Lying bars on one scale, each with its name and its figures in words. */
export function Bars({ rows, most }: Props) {
  const width = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([0, 100]);
  return (
    <ul className="grid gap-2.5">
      {rows.map(({ id, name, parts, said }) => (
        <li key={id}>
          <p className="flex justify-between gap-3 text-13">
            <bdi>{name}</bdi>
            <span className="shrink-0 text-text-2">{said}</span>
          </p>
          <svg aria-hidden className="chart-bar" width="100%" height="10">
            {parts.map(({ n, look }, index) => {
              const before = parts.slice(0, index).reduce((sum, part) => sum + part.n, 0);
              return (
                <rect
                  key={look}
                  data-look={look}
                  x={`${width(before)}%`}
                  width={`${width(n)}%`}
                  y="1"
                  height="8"
                />
              );
            })}
          </svg>
        </li>
      ))}
    </ul>
  );
}
