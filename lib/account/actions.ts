"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { accountById, normalEmail } from "@/lib/auth/accounts";
import { whoAsks } from "@/lib/auth/asked";
import { changeAddress, confirmAddress } from "@/lib/auth/change-address";
import { refusedPassword } from "@/lib/auth/confirm-password";
import { deviceCookie, sessionCookie } from "@/lib/auth/cookie";
import { deleteAccount } from "@/lib/auth/delete-account";
import { noteEvent } from "@/lib/auth/events";
import { carriedHash, forgetToken } from "@/lib/auth/link-cookie";
import { hashUnlessBusy } from "@/lib/auth/password";
import { nothingAsked } from "@/lib/auth/schema";
import { changePassword, endSession, signOutEverywhere } from "@/lib/auth/sessions";
import { flash } from "@/lib/flash/flash";
import { forgetDraftsNext } from "@/lib/flash/forget-drafts";
import { action, openAction } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { canSendMail } from "@/lib/mail/transport";
import { words } from "@/lib/words";
import { tellOfAddress, tellOfPassword } from "./letters";
import { addressInput, againInput, endSessionsInput, passwordInput, sessionRef } from "./schema";
import { mayAskForAddress, sendAddressLink } from "./send-address-link";

const say = words.account;
const page = "/settings/account";

export const changePasswordAction = action(passwordInput, async (viewer, input) => {
  const refusal = await refusedPassword(viewer, input.currentPassword, {});
  if (refusal) return refusal;
  const passwordHash = await hashUnlessBusy(input.newPassword);
  if (passwordHash === null) return refused(words.auth.busy);
  await changePassword(viewer.id, passwordHash, viewer.sessionId, await whoAsks());
  after(() => tellOfPassword(viewer.id));
  revalidatePath(page);
  return { status: "done", message: say.password.changed };
});

export const changeAddressAction = action(addressInput, async (viewer, input, typed) => {
  const refusal = await refusedPassword(viewer, input.currentPassword, typed);
  if (refusal) return refusal;
  const asked = await whoAsks();
  const account = await accountById(viewer.id);
  if (normalEmail(input.email) === account?.email) return invalid({ email: say.address.same }, typed);
  if (canSendMail()) {
    if (!(await mayAskForAddress(viewer.id, asked.at))) return refused(say.address.tooMany, typed);
    after(() => sendAddressLink(viewer.id, input.email, asked));
    return { status: "done", message: say.address.sent(input.email) };
  }
  const changed = await changeAddress(viewer.id, input.email, viewer.sessionId, asked);
  if (typeof changed === "string") return invalid({ email: words.auth.taken }, typed);
  revalidatePath(page);
  return { status: "done", message: say.address.changed };
});

/** For whoever has opened the link at the new address: its token is all that is asked for. */
export const confirmAddressAction = openAction(nothingAsked, async () => {
  const hash = await carriedHash("address");
  const changed = hash ? await confirmAddress(hash, await whoAsks()) : "dead";
  if (changed === "dead") return refused(say.address.dead);
  await forgetToken("address");
  if (changed === "taken") return refused(say.address.takenMeanwhile);
  after(() => tellOfAddress(changed.before, changed.now));
  redirect("/sign-in?said=new-address");
});

export const endSessionAction = action(sessionRef, async (viewer, { sessionId }) => {
  const ended = await endSession(viewer.id, sessionId);
  if (!ended) return refused(words.forms.gone);
  await noteEvent(viewer.id, "session-ended", await whoAsks(), ended.userAgent);
  // The row goes, and with it the form that could have said so.
  await flash({ text: say.sessions.ended });
  revalidatePath(page);
  redirect(`${page}#sessions`);
});

export const endSessionsAction = action(endSessionsInput, async (viewer, { also }) => {
  await signOutEverywhere(viewer, also === "here" ? null : viewer.sessionId, await whoAsks());
  if (also === "here") {
    await forgetDraftsNext();
    redirect("/sign-in?said=signed-out");
  }
  await flash({ text: say.sessions.othersEnded });
  revalidatePath(page);
  redirect(`${page}#sessions`);
});

export const deleteAccountAction = action(againInput, async (viewer, input) => {
  const refusal = await refusedPassword(viewer, input.currentPassword, {});
  if (refusal) return refusal;
  await deleteAccount(viewer.id);
  const jar = await cookies();
  for (const { name, options } of [sessionCookie(), deviceCookie()])
    jar.set(name, "", { ...options, maxAge: 0 });
  await forgetDraftsNext();
  redirect("/?said=deleted");
});
