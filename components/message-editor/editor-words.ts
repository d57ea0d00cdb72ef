import type { Words } from "@/lib/words";

/** What the editor says in the browser. Its page hands it over, so that the browser loads no other words. */
export type EditorWords = Words["message"]["editor"];
