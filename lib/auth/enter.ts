import "server-only";
import { AuthError } from "next-auth";
import { words } from "@/lib/words";
import { signIn } from "./config";
import { isOwnOrigin } from "./origin";
import { ownPath } from "./paths";
import { type ProviderId, providerHere } from "./providers";

/** Why a sign-in isn't done: it asks for a code as well, or a sentence says it. */
export type Refusal = "code-wanted" | "code-wrong" | { sentence: string };

/** Signs in by address and password. Null once it is done. */
export async function enter(given: {
  email: string;
  password: string;
  code?: string;
}): Promise<Refusal | null> {
  const refusal = await signedInBy("credentials", given);
  if (refusal === "code-wanted" || refusal === "code-wrong") return refusal;
  return refusal === null ? null : { sentence: sentenceOf(refusal, words.auth.mismatch) };
}

/** Signs in by a passkey. Null once it is done, else why it isn't. */
export async function enterByPasskey(answer: string): Promise<string | null> {
  const refusal = await signedInBy("passkey", { answer });
  return refusal === null ? null : sentenceOf(refusal, words.auth.passkey.wrong);
}

/** Signs in by the code that is asked for besides a provider's word. Null once it is done, else "code-wrong" or a sentence. */
export async function enterByCode(code: string): Promise<string | null> {
  const refusal = await signedInBy("second-step", { code });
  return refusal === null || refusal === "code-wrong"
    ? refusal
    : sentenceOf(refusal, words.auth.elsewhere.tooLate);
}

/** Where a provider asks people who they are; they come back signed in, and go on to `from`. Null where it can't be reached. */
export async function wayTo(provider: ProviderId, from: string | undefined): Promise<string | null> {
  if (!providerHere(provider)) return null;
  try {
    const way: string = await signIn(provider, { redirect: false, redirectTo: ownPath(from) });
    return isOwnOrigin(new URL(way).origin) ? null : way;
  } catch (error) {
    if (error instanceof AuthError) return null;
    throw error;
  }
}

async function signedInBy(provider: string, fields: Record<string, string>): Promise<string | null> {
  try {
    await signIn(provider, { ...fields, redirect: false });
    return null;
  } catch (error) {
    if (error instanceof AuthError) return "code" in error ? String(error.code) : "wrong";
    throw error;
  }
}

function sentenceOf(refusal: string, wrong: string): string {
  if (refusal.startsWith("wait:")) return words.auth.wait(Number(refusal.slice(5)));
  if (refusal === "disabled") return words.auth.disabled;
  return refusal === "busy" ? words.auth.busy : wrong;
}
