"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { Carried } from "./carried";

/** The files that are meant, and how their text begins. */
export interface Wanted {
  name: RegExp;
  type: RegExp;
  text: RegExp;
}

export const wantedCalendars: Wanted = {
  name: /\.(?:ics|ical|ifb|vcs)$/i,
  type: /^text\/calendar\b/,
  text: /^\s*BEGIN:VCALENDAR/i,
};
export const wantedCards: Wanted = {
  name: /\.(?:vcf|vcard)$/i,
  type: /^text\/(?:x-)?vcard\b/,
  text: /^\s*BEGIN:VCARD/i,
};

/** Hears of a file that is dropped anywhere on the page, or pasted outside of a field. Tells whether one hovers. */
export function useDropped(wanted: Wanted, onGiven: (what: Carried) => void): boolean {
  const [isOver, setOver] = useState(false);
  const give = useEffectEvent(onGiven);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files") || isField(event.target)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const take = (event: Event, data: DataTransfer | null) => {
      setOver(false);
      const what = isField(event.target) ? null : given(data, wanted);
      if (!what) return;
      event.preventDefault();
      give(what);
    };
    window.addEventListener("dragover", onDragOver, { signal });
    window.addEventListener("dragleave", onDragLeave, { signal });
    window.addEventListener("drop", (event) => take(event, event.dataTransfer), { signal });
    window.addEventListener("paste", (event) => take(event, event.clipboardData), { signal });
    return () => leaving.abort();
  }, [wanted]);

  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

/** A file of the kind that is wanted, or its text. Anything else is none of ours. */
function given(data: DataTransfer | null, wanted: Wanted): Carried | null {
  const file = [...(data?.files ?? [])].find(
    ({ name, type }) => wanted.name.test(name) || wanted.type.test(type),
  );
  if (file) return { file };
  const text = data?.getData("text/plain") ?? "";
  return wanted.text.test(text) ? { text } : null;
}
