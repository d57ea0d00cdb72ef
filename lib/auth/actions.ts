"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { openAction } from "@/lib/forms/action";
import { type FormState, invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { sessionCookie } from "./cookie";
import { enter } from "./enter";
import { isOwnOrigin } from "./origin";
import { ownPath } from "./paths";
import { signInInput } from "./schema";
import { endSession } from "./sessions";
import { currentViewer } from "./viewer";

export const signInAction = openAction(signInInput, async (input, typed) => {
  const refusal = await enter(input);
  if (refusal === null) redirect(ownPath(input.from));
  return typeof refusal === "string" ? askForCode(refusal, typed) : refused(refusal.sentence, typed);
});

/** The same form with a field more. Where scripts run, what was typed stands in it still. */
function askForCode(why: "code-wanted" | "code-wrong", typed: FormState["values"]): FormState {
  const values = { ...typed, code: "" };
  if (why === "code-wrong") return invalid({ code: words.auth.code.wrong }, values);
  return { status: "refused", message: words.auth.code.wanted, values };
}

/** No form: from elsewhere, it does nothing. */
export async function signOutAction(): Promise<void> {
  if (!isOwnOrigin((await headers()).get("origin"))) return;
  const viewer = await currentViewer();
  if (viewer) await endSession(viewer.id, viewer.sessionId);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect("/");
}
