"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { whoAsks } from "@/lib/auth/asked";
import { refusedPassword } from "@/lib/auth/confirm-password";
import { noteEvent } from "@/lib/auth/events";
import { beginSecondStep, confirmSecondStep, endSecondStep } from "@/lib/auth/second-step";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { invalid } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { againInput, codeInput } from "./schema";

const say = words.account.secondStep;
const page = "/settings/account/second-step";

export const beginSecondStepAction = action(againInput, async (viewer, input) => {
  const refusal = await refusedPassword(viewer, input.currentPassword, {});
  if (refusal) return refusal;
  await beginSecondStep(viewer.id, (await whoAsks()).at);
  revalidatePath(page);
  redirect(page);
});

export const confirmSecondStepAction = action(codeInput, async (viewer, { code }, typed) => {
  const asked = await whoAsks();
  const codesOnce = await confirmSecondStep(viewer.id, code, asked.at);
  if (!codesOnce) return invalid({ code: say.wrong }, typed);
  await noteEvent(viewer.id, "second-step-on", asked);
  // Not revalidated: the page would come anew, and the codes be gone.
  return { status: "done", codesOnce };
});

export const endSecondStepAction = action(againInput, async (viewer, input) => {
  const refusal = await refusedPassword(viewer, input.currentPassword, {});
  if (refusal) return refusal;
  await endSecondStep(viewer.id);
  await noteEvent(viewer.id, "second-step-off", await whoAsks());
  await flash({ text: say.turnedOff });
  revalidatePath(page);
  redirect("/settings/account");
});
