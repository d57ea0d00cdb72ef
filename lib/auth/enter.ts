import "server-only";
import { AuthError } from "next-auth";
import { words } from "@/lib/words";
import { signIn } from "./config";
import { rememberDevice } from "./devices";

/** Why a sign-in isn't done: it asks for a code as well, or a sentence says it. */
export type Refusal = "code-wanted" | "code-wrong" | { sentence: string };

/** Signs in by address and password, and lets the account know this browser. Null once it is done. */
export async function enter(given: {
  email: string;
  password: string;
  code?: string;
}): Promise<Refusal | null> {
  const { email, password, code = "" } = given;
  try {
    await signIn("credentials", { email, password, code, redirect: false });
  } catch (error) {
    if (error instanceof AuthError) return refusalOf("code" in error ? String(error.code) : "");
    throw error;
  }
  await rememberDevice(email);
  return null;
}

function refusalOf(code: string): Refusal {
  if (code === "code-wanted" || code === "code-wrong") return code;
  if (code.startsWith("wait:")) return { sentence: words.auth.wait(Number(code.slice(5))) };
  if (code === "disabled") return { sentence: words.auth.disabled };
  return { sentence: code === "busy" ? words.auth.busy : words.auth.mismatch };
}
