"use client";
import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useLayoutEffect, useRef } from "react";
import { addDays } from "@/lib/days/day";

interface Props {
  /** The day that is looked at. */
  date: string;
  view: "month" | "week" | "agenda";
}

const settled = 200;

/** The arrow keys go from day to day, in a month up and down from week to week; the address follows. */
export function DaysByKey({ date, view }: Props) {
  const router = useRouter();
  const query = useSearchParams().toString();
  const wanted = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The day that was gone to may have come only now, with another month.
  useEffect(() => {
    if (wanted.current === date) linkOf(date)?.focus();
  }, [date]);
  // With the address, and not a moment after it: a key pressed as soon as the view has changed is meant for that view.
  useLayoutEffect(() => {
    function press(event: KeyboardEvent) {
      const step = stepOf(event, view);
      if (!step || isTaken(event)) return;
      event.preventDefault();
      const focused = document.activeElement?.getAttribute("data-day");
      const day = addDays(focused ?? wanted.current ?? date, step);
      wanted.current = day;
      const link = linkOf(day);
      link?.focus();
      const next = new URLSearchParams(query);
      next.set("view", view);
      next.set("date", day);
      next.delete("past");
      clearTimeout(timer.current);
      const go = () => router.replace(`/calendar?${next}`, { scroll: false });
      // Somebody holds the key down: the page needn't be asked for each day on the way.
      timer.current = setTimeout(go, link ? settled : 0);
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [router, query, date, view]);
  return null;
}

function stepOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, view: Props["view"]): number {
  if (shiftKey || ctrlKey || metaKey || altKey) return 0;
  const ofWeeks = view === "month" ? 7 : 0;
  return { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -ofWeeks, ArrowDown: ofWeeks }[key] ?? 0;
}

/** Somebody types, answers a dialog or is in a menu: the arrows are theirs. */
function isTaken({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector("dialog[open], [popover]:popover-open")) return true;
  const theirs = "input, textarea, select, [contenteditable], [role=menu], [role=listbox]";
  return target instanceof Element && target.closest(theirs) !== null;
}

function linkOf(day: string): HTMLElement | null {
  const links = document.querySelectorAll<HTMLElement>(`[data-day="${day}"]`);
  return [...links].find((link) => link.checkVisibility()) ?? null;
}
