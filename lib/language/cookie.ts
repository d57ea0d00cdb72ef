import "server-only";
import { cookies } from "next/headers";
import { type Language, languageCookie, speakFromHere } from "./language";

/** Lets this browser be spoken to in that language from now on, this answer included. */
export async function keepLanguage(language: Language): Promise<void> {
  const year = 365 * 24 * 60 * 60;
  (await cookies()).set(languageCookie, language, {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    maxAge: year,
  });
  speakFromHere(language);
}
