"use client";
import type { Finding } from "@/lib/drafts";
import type { Cursor } from "./next-finding";

type Field = HTMLTextAreaElement | HTMLInputElement | null;
interface Place {
  start: number;
  end: number;
}

/** Selects a place in a field and brings it into view. */
export function showPlace(field: Field, { start, end }: Place): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const mark = markAt(field, start);
  (mark ?? field).scrollIntoView({ block: mark ? "center" : "nearest" });
}

/** Where the cursor is, in whichever of the two fields has the focus. */
export function cursorIn(fields: Record<Finding["in"], { current: Field }>): Cursor {
  for (const where of ["subject", "body"] as const) {
    const field = fields[where].current;
    if (!field || document.activeElement !== field) continue;
    return { in: where, start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
  }
  return null;
}

/** Writes in place of what stands there, as if typed: the browser's own undo takes it back. */
export function writeInPlace(field: Field, place: Place, text: string): void {
  if (!field) return;
  showPlace(field, place);
  const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
  if (done) return;
  field.setRangeText(text, place.start, place.end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The painted stretch that begins at a place: a textarea can't be asked where its letters are. */
function markAt(field: HTMLElement, start: number): Element | null {
  return field.parentElement?.querySelector(`[data-start="${start}"]`) ?? null;
}
