import type { CSSProperties } from "react";
import type { PathPoint } from "@/lib/story/ending-path";

/** The small line under an ending: lying with its points to scale, on a phone standing as a list. */
export function EndingPath({ points, label }: { points: readonly PathPoint[]; label: string }) {
  return (
    <ol
      aria-label={label}
      className="relative h-14 text-12 text-text-3 before:absolute before:inset-x-0 before:top-2 before:border-t-[1.5px] before:border-line-strong phone:grid phone:h-auto phone:gap-2 phone:ps-6 phone:before:inset-x-auto phone:before:inset-y-2 phone:before:start-1 phone:before:border-t-0 phone:before:border-s-[1.5px]"
    >
      {points.map((point, index) => (
        <Point key={`${point.title} ${point.day}`} point={point} last={index === points.length - 1} />
      ))}
    </ol>
  );
}

function Point({ point: { family, title, day, at }, last }: { point: PathPoint; last: boolean }) {
  const dot = "absolute -top-[1.1875rem] size-2.5 bg-(--c-solid) shadow-[0_0_0_3px_var(--aw-page)]";
  const upright = "phone:top-[0.1875rem] phone:-start-6 phone:end-auto";
  return (
    <li
      className={`c-${family} absolute top-[1.375rem] whitespace-nowrap phone:relative phone:inset-auto phone:flex phone:justify-between phone:gap-3 ${last ? "end-0 text-end" : "start-(--at)"}`}
      style={{ "--at": `${at * 100}%` } as CSSProperties}
    >
      <span
        aria-hidden
        className={`${dot} ${upright} ${last ? "end-0 rounded-[2px]" : "start-0 rounded-full"}`}
      />
      <b className="block font-label text-text-2">{title}</b>
      {day}
    </li>
  );
}
