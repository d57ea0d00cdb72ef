"use server";
import { headers } from "next/headers";
import { isOwnOrigin } from "@/lib/auth/origin";
import { keepLanguage } from "./cookie";
import { isLanguage } from "./language";

/** For whoever isn't signed in: the language of this browser. An account has its own, in its settings. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  if (!isOwnOrigin((await headers()).get("origin"))) return;
  const language = form.get("language");
  if (isLanguage(language)) await keepLanguage(language);
}
