import { errors as de } from "@/lib/words/de/errors";
import { errors as en } from "@/lib/words/en/errors";

/** The language of the document that this stands in, or stands in for. */
export function documentLanguage(): "en" | "de" {
  return globalThis.document?.documentElement.lang === "de" ? "de" : "en";
}

/** What a page says that has failed: it has no server to ask, only the language that its document had. */
export function errorWords() {
  return { en, de }[documentLanguage()];
}
