import { failed as de } from "@/lib/words/de/failed";
import { failed as en } from "@/lib/words/en/failed";

/** The language of the document that this stands in, or stands in for. */
export function documentLanguage(): "en" | "de" {
  return globalThis.document?.documentElement.lang === "de" ? "de" : "en";
}

/** What a page says that has failed: it has no server to ask, only the language that its document had. */
export function failedWords() {
  return { en, de }[documentLanguage()];
}
