import type { Entry } from "@/lib/calendar/entry";

/** What marks an interview as something that can be moved, for the hand that moves it; nothing else can be dragged. */
export function moving(entry: Entry) {
  if (entry.kind !== "interview" || !entry.at) return { draggable: false };
  return {
    draggable: true,
    "data-interview": entry.id,
    "data-application": entry.story.id,
    "data-local": entry.at.local,
    "data-from": entry.from,
    "aria-keyshortcuts": "Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown",
  };
}
