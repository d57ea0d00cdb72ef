"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { AuthError } from "next-auth";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { flash } from "@/lib/flash/flash";
import { readForm, typedIn } from "@/lib/forms/read";
import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { createAccount } from "./accounts";
import { clientAddress } from "./address";
import { takeAddressAttempt } from "./attempts";
import { signIn } from "./config";
import { sessionCookie } from "./cookie";
import { rememberDevice } from "./devices";
import { forgetToken } from "./link-cookie";
import { isOwnOrigin } from "./origin";
import { hashUnlessBusy } from "./password";
import { ownPath } from "./paths";
import { signInInput, signUpInput } from "./schema";
import { endSession } from "./sessions";
import { signUpDoor } from "./sign-up-door";
import { currentViewer } from "./viewer";

const signUpsOfAnAddress = 60;

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  if (!isOwnOrigin((await headers()).get("origin"))) return refused(words.forms.foreignOrigin);
  const read = readForm(signInInput, form);
  if (!read.ok) return read.state;
  const refusal = await enter(read.input);
  if (refusal === "code-wanted" || refusal === "code-wrong") return askForCode(refusal, form);
  if (refusal) return refused(refusal, typedIn(form));
  redirect(ownPath(read.input.from));
}

export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  const asked = await headers();
  if (!isOwnOrigin(asked.get("origin"))) return refused(words.forms.foreignOrigin);
  const read = readForm(signUpInput, form);
  if (!read.ok) return read.state;
  const { fullName, email, password, timeZone = "UTC" } = read.input;
  const door = await signUpDoor(now());
  if (door.kind === "closed" || door.kind === "by-invitation")
    return refused(words.auth.shut[door.kind].title, typedIn(form));
  const invitation = door.kind === "invited" ? door.invitation : undefined;

  const address = clientAddress(asked, env().TRUSTED_PROXIES);
  const permit = await takeAddressAttempt(`sign-up:${address}`, now(), signUpsOfAnAddress);
  if (!permit.allowed) return refused(words.auth.tooMany(permit.seconds), typedIn(form));

  const passwordHash = await hashUnlessBusy(password);
  if (passwordHash === null) return refused(words.auth.busy, typedIn(form));
  const account = await createAccount({ fullName, email, passwordHash, timeZone, invitation });
  if (!account) return invalid({ email: words.auth.taken }, typedIn(form));

  if (invitation) await forgetToken("invite");
  const refusal = await enter({ email, password });
  if (refusal) redirect("/sign-in");
  await flash({ text: words.auth.welcome });
  redirect("/today");
}

export async function signOutAction(): Promise<void> {
  if (!isOwnOrigin((await headers()).get("origin"))) return;
  const viewer = await currentViewer();
  if (viewer) await endSession(viewer.id, viewer.sessionId);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect("/");
}

/** The same form with a field more. Where scripts run, what was typed stands in it still. */
function askForCode(why: "code-wanted" | "code-wrong", form: FormData): FormState {
  const values = { ...typedIn(form), code: "" };
  if (why === "code-wrong") return invalid({ code: words.auth.code.wrong }, values);
  return { status: "refused", message: words.auth.code.wanted, values };
}

/** Signs in and lets the account know this browser. Gives the sentence to show where it is refused, or null. */
async function enter(given: { email: string; password: string; code?: string }): Promise<string | null> {
  const { email, password, code = "" } = given;
  try {
    await signIn("credentials", { email, password, code, redirect: false });
  } catch (error) {
    if (error instanceof AuthError) return reason("code" in error ? String(error.code) : "");
    throw error;
  }
  await rememberDevice(email);
  return null;
}

function reason(code: string): string {
  if (code.startsWith("wait:")) return words.auth.wait(Number(code.slice(5)));
  if (code === "code-wanted" || code === "code-wrong") return code;
  if (code === "disabled") return words.auth.disabled;
  return code === "busy" ? words.auth.busy : words.auth.mismatch;
}
