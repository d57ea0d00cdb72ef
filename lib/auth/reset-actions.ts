"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { tellOfPassword } from "@/lib/account/letters";
import { env } from "@/lib/env";
import { openAction } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { canSendMail } from "@/lib/mail/transport";
import { words } from "@/lib/words";
import { clientAddress } from "./address";
import { sendResetLink } from "./ask-reset";
import { whoAsks } from "./asked";
import { takeAddressAttempt } from "./attempts";
import { carriedHash, forgetToken } from "./link-cookie";
import { linkOf } from "./links";
import { hashUnlessBusy } from "./password";
import { resetPassword } from "./reset";
import { forgotInput, resetInput } from "./schema";

const asksOfAnAddress = 20;

export const forgotPasswordAction = openAction(forgotInput, async ({ email }, typed) => {
  if (!canSendMail()) return refused(words.auth.forgot.noMail);
  const asked = await whoAsks();
  const key = `forgot:${clientAddress(await headers(), env().TRUSTED_PROXIES)}`;
  const permit = await takeAddressAttempt(key, asked.at, asksOfAnAddress);
  if (!permit.allowed) return refused(words.auth.forgot.tooMany(permit.seconds), typed);
  after(() => sendResetLink(email, asked));
  redirect("/forgot-password?sent=1");
});

export const resetPasswordAction = openAction(resetInput, async ({ newPassword }) => {
  const asked = await whoAsks();
  const hash = await carriedHash("reset");
  // Before the password is hashed, which costs something.
  if (!hash || !(await linkOf("reset", hash, asked.at))) return refused(words.auth.reset.dead);
  const passwordHash = await hashUnlessBusy(newPassword);
  if (passwordHash === null) return refused(words.auth.busy);
  const account = await resetPassword(hash, passwordHash, asked);
  if (!account) return refused(words.auth.reset.dead);
  after(() => tellOfPassword(account.id));
  await forgetToken("reset");
  redirect("/sign-in?said=new-password");
});
