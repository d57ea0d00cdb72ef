"use client";
import { type ChangeEvent, useEffect, useRef, useState } from "react";

/** Ticks every row of its form, or none; it knows when only some are. */
export function TickAll({ label }: { label: string }) {
  const box = useRef<HTMLInputElement>(null);
  const [ticked, setTicked] = useState<"all" | "some" | "none">("none");

  useEffect(() => {
    const form = box.current?.form;
    const look = () => setTicked(tickedOf(boxesOf(form)));
    form?.addEventListener("change", look);
    return () => form?.removeEventListener("change", look);
  }, []);
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked === "some";
  }, [ticked]);

  function tickAll(event: ChangeEvent<HTMLInputElement>) {
    for (const one of boxesOf(box.current?.form)) one.checked = event.currentTarget.checked;
  }

  return (
    <label className="needs-scripts grid size-8 place-items-center coarse:size-11">
      <input
        ref={box}
        type="checkbox"
        className="check m-0!"
        aria-label={label}
        checked={ticked === "all"}
        onChange={tickAll}
      />
    </label>
  );
}

function boxesOf(form: HTMLFormElement | null | undefined): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>("input[name='ids[]']") ?? [])];
}

function tickedOf(boxes: readonly HTMLInputElement[]): "all" | "some" | "none" {
  const n = boxes.filter(({ checked }) => checked).length;
  if (n === 0) return "none";
  return n === boxes.length ? "all" : "some";
}
