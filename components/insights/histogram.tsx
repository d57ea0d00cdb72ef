import "./chart.css";
import { scaleBand, scaleLinear } from "d3-scale";
import type { Days } from "@/lib/insights/figures";
import { words } from "@/lib/words";

const say = words.insights.time;
const height = 150;
const foot = 20;
const head = 18;

interface Props {
  days: readonly Days[];
  /** The day by which most had come. */
  usual: number;
}

/** Standing columns: how many answers took how long, each with its first day at its foot, as on a ruler. All places are parts of the width, so that letters keep their size. */
export function Histogram({ days, usual }: Props) {
  const across = scaleBand<number>()
    .domain(days.map(({ from }) => from))
    .range([0, 100])
    .paddingInner(0.12);
  const up = scaleLinear()
    .domain([0, Math.max(...days.map(({ n }) => n))])
    .range([0, height - foot - head]);
  const ground = height - foot;
  const marked = days.find(({ from, to }) => usual >= from && usual <= to);
  const line = marked ? (across(marked.from) ?? 0) + across.bandwidth() : null;
  return (
    <figure>
      <svg role="img" aria-label={say.chart(usual)} className="chart" width="100%" height={height}>
        {days.map(({ from, to, n }) => {
          const x = across(from) ?? 0;
          const middle = `${x + across.bandwidth() / 2}%`;
          return (
            <g key={from}>
              <rect
                data-look={from > usual ? "pale" : "full"}
                x={`${x}%`}
                width={`${across.bandwidth()}%`}
                y={ground - up(n)}
                height={up(n)}
              />
              {n > 0 && (
                <text x={middle} y={ground - up(n) - 4} textAnchor="middle">
                  {n}
                </text>
              )}
              <text
                x={from === to ? middle : `${x}%`}
                y={height - 5}
                textAnchor={from === to ? "middle" : "start"}
                data-axis
              >
                {from}
              </text>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={ground + 0.5} y2={ground + 0.5} data-ground />
        {line !== null && line < 100 && (
          <line x1={`${line}%`} x2={`${line}%`} y1={head - 6} y2={ground} data-mark />
        )}
      </svg>
      <figcaption className="text-end text-12 text-text-3">{say.axis}</figcaption>
    </figure>
  );
}
