"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { tellOfPassword } from "@/lib/account/letters";
import { env } from "@/lib/env";
import { readForm, typedIn } from "@/lib/forms/read";
import { type FormState, refused } from "@/lib/forms/state";
import { canSendMail } from "@/lib/mail/transport";
import { words } from "@/lib/words";
import { clientAddress } from "./address";
import { sendResetLink } from "./ask-reset";
import { whoAsks } from "./asked";
import { takeAddressAttempt } from "./attempts";
import { carriedHash, forgetToken } from "./link-cookie";
import { linkOf } from "./links";
import { isOwnOrigin } from "./origin";
import { hashUnlessBusy } from "./password";
import { resetPassword } from "./reset";
import { forgotInput, resetInput } from "./schema";

const asksOfAnAddress = 20;

export async function forgotPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  if (!isOwnOrigin(sent.get("origin"))) return refused(words.forms.foreignOrigin);
  if (!canSendMail()) return refused(words.auth.forgot.noMail);
  const read = readForm(forgotInput, form);
  if (!read.ok) return read.state;
  const asked = await whoAsks();
  const key = `forgot:${clientAddress(sent, env().TRUSTED_PROXIES)}`;
  const permit = await takeAddressAttempt(key, asked.at, asksOfAnAddress);
  if (!permit.allowed) return refused(words.auth.forgot.tooMany(permit.seconds), typedIn(form));
  after(() => sendResetLink(read.input.email, asked));
  redirect("/forgot-password?sent=1");
}

export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  if (!isOwnOrigin((await headers()).get("origin"))) return refused(words.forms.foreignOrigin);
  const read = readForm(resetInput, form);
  if (!read.ok) return read.state;
  const asked = await whoAsks();
  const hash = await carriedHash("reset");
  // Before the password is hashed, which costs something.
  if (!hash || !(await linkOf("reset", hash, asked.at))) return refused(words.auth.reset.dead);
  const passwordHash = await hashUnlessBusy(read.input.newPassword);
  if (passwordHash === null) return refused(words.auth.busy);
  const account = await resetPassword(hash, passwordHash, asked);
  if (!account) return refused(words.auth.reset.dead);
  after(() => tellOfPassword(account.id));
  await forgetToken("reset");
  redirect("/sign-in?said=new-password");
}
