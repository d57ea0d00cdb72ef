import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import Negotiator from "negotiator";
import { requestInHand } from "@/lib/request/in-hand";

/** The languages of the interface. Drafts and their review are in English. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];

/** Each in its own words, for those who don't read the other. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** The cookie that holds what was chosen in this browser. */
export const languageCookie = "aw_language";

const told = new AsyncLocalStorage<Language>();

/** Does the work in that language, where there is no request to ask: for a calendar's feed or a letter. */
export function speaking<T>(language: Language, work: () => T): T {
  return told.run(language, work);
}

/** The language of the moment: as told, else as chosen in the browser that asks, else the one it likes best of ours. */
export function spokenLanguage(): Language {
  const inHand = requestInHand();
  const known = told.getStore() ?? inHand?.language;
  if (known) return known;
  if (!inHand) return "en";
  inHand.language = chosenIn(inHand.cookie) ?? likedBest(inHand.acceptLanguage);
  return inHand.language;
}

/** From here on the answer to the request in hand is in that language: it has just been chosen. */
export function speakFromHere(language: Language): void {
  const inHand = requestInHand();
  if (inHand) inHand.language = language;
}

/** Whether it is one of ours. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((one) => one === value);
}

const inCookies = new RegExp(`(?:^|; )${languageCookie}=(\\w+)`);

function chosenIn(cookies: string): Language | undefined {
  const value = inCookies.exec(cookies)?.[1];
  return isLanguage(value) ? value : undefined;
}

function likedBest(acceptLanguage: string): Language {
  const headers = { "accept-language": acceptLanguage.slice(0, 200) };
  const best = new Negotiator({ headers }).language([...languages]);
  return isLanguage(best) ? best : "en";
}
