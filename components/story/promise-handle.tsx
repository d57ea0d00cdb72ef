"use client";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";

interface Props {
  /** The days it can be put on, the first so many days after the line begins. */
  days: readonly { day: string; label: string }[];
  first: number;
  /** How many days the line is long. */
  length: number;
  chosen: number;
  label: string;
  /** The form and its field that a move fills in: what follows is shown by it. */
  form: string;
  field: string;
}

/** Their date, to be taken hold of and put on another day: dragged along the line, or by the arrow keys. */
export function PromiseHandle({ days, first, length, chosen, label, form, field }: Props) {
  const handle = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState(chosen);
  const [held, setHeld] = useState(false);
  useEffect(() => setAt(chosen), [chosen]);

  // It stands at the end of its day, as on the line: until then it was theirs.
  useEffect(() => {
    const item = handle.current?.closest("li");
    item?.style.setProperty("--a", String(first + at + 1));
    item?.toggleAttribute("data-held", held);
  }, [at, first, held]);

  function ask(index: number) {
    const input = (document.getElementById(form) as HTMLFormElement | null)?.elements.namedItem(field);
    const day = days[index]?.day;
    if (!(input instanceof HTMLInputElement) || day === undefined || input.value === day) return;
    input.value = day;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function moveTo(index: number) {
    const day = within(index, days.length);
    setAt(day);
    ask(day);
  }

  function dayUnder({ clientX, clientY }: PointerEvent): number {
    const line = handle.current?.closest("ol");
    if (!line) return at;
    const box = (line.querySelector(".tl-axis") ?? line).getBoundingClientRect();
    const share =
      box.width > box.height ? (clientX - box.left) / box.width : (clientY - box.top) / box.height;
    return within(Math.round(share * length) - first - 1, days.length);
  }

  function pressed(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step !== undefined) moveTo(at + step);
    else if (event.key === "Home") moveTo(0);
    else if (event.key === "End") moveTo(days.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    <button
      ref={handle}
      type="button"
      role="slider"
      className="tl-handle"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={days.length - 1}
      aria-valuenow={at}
      aria-valuetext={days[at]?.label}
      onKeyDown={pressed}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(true);
      }}
      onPointerMove={(event) => held && setAt(dayUnder(event))}
      onPointerUp={() => {
        setHeld(false);
        ask(at);
      }}
      onPointerCancel={() => {
        setHeld(false);
        setAt(chosen);
      }}
    >
      <span aria-hidden className="tl-handle-day" data-moved={held || at !== chosen || undefined}>
        {days[at]?.label}
      </span>
    </button>
  );
}

// Later is to the right, and downwards where the line stands upright.
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 7,
  PageUp: -7,
};

function within(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}
