"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { flash } from "@/lib/flash/flash";
import { openAction } from "@/lib/forms/action";
import { type FormState, invalid, refused } from "@/lib/forms/state";
import { canSendMail } from "@/lib/mail/transport";
import { words } from "@/lib/words";
import { createAccount } from "./accounts";
import { clientAddress } from "./address";
import { sendSignUpLink } from "./ask-sign-up";
import { whoAsks } from "./asked";
import { takeAddressAttempt } from "./attempts";
import { enter } from "./enter";
import { carriedHash, forgetToken } from "./link-cookie";
import { linkOf } from "./links";
import { hashUnlessBusy } from "./password";
import { askToSignUpInput, finishSignUpInput, signUpInput } from "./schema";
import { doorFor, invitationOf, isShut, signUpDoor } from "./sign-up-door";

const signUpsOfAnAddress = 60;
const asksOfAnAddress = 20;

/** Without a mail server: the account is there at once. */
export const signUpAction = openAction(signUpInput, async (input, typed) => {
  if (canSendMail()) redirect("/sign-up");
  const { fullName, email, password, timeZone = "UTC" } = input;
  const door = await signUpDoor(now());
  if (isShut(door)) return refused(words.auth.shut[door.kind].title, typed);
  const refusal = await refusedAsOneOfMany(signUpsOfAnAddress, typed);
  if (refusal) return refusal;

  const passwordHash = await hashUnlessBusy(password);
  if (passwordHash === null) return refused(words.auth.busy, typed);
  const account = await createAccount({
    ...{ fullName, email, passwordHash, timeZone },
    uses: { invite: invitationOf(door) },
  });
  if (!account) return invalid({ email: words.auth.taken }, typed);
  return welcome(email, password);
});

/** With one: the same answer whether the address has an account or not. Its mail says which. */
export const askToSignUpAction = openAction(askToSignUpInput, async ({ email }, typed) => {
  if (!canSendMail()) redirect("/sign-up");
  const asked = await whoAsks();
  const door = await signUpDoor(asked.at);
  if (isShut(door)) return refused(words.auth.shut[door.kind].title, typed);
  const refusal = await refusedAsOneOfMany(asksOfAnAddress, typed);
  if (refusal) return refusal;
  after(() => sendSignUpLink(email, invitationOf(door), asked));
  redirect("/sign-up?sent=1");
});

/** For whoever has opened the link in that mail: the account is made, at the address it went to. */
export const finishSignUpAction = openAction(finishSignUpInput, async (input, typed) => {
  const { at } = await whoAsks();
  const hash = await carriedHash("sign-up");
  const link = await linkOf("sign-up", hash, at);
  // Before the password is hashed, which costs something.
  if (!hash || !link?.email) return refused(words.auth.finish.dead, typed);
  const door = await doorFor(link.invitationHash, at);
  if (isShut(door)) return refused(words.auth.shut[door.kind].title, typed);

  const { fullName, password, timeZone = "UTC" } = input;
  const passwordHash = await hashUnlessBusy(password);
  if (passwordHash === null) return refused(words.auth.busy, typed);
  const account = await createAccount({
    ...{ fullName, email: link.email, emailVerifiedAt: at, passwordHash, timeZone },
    uses: { "sign-up": hash, invite: invitationOf(door) },
  });
  if (!account) return refused(words.auth.finish.dead, typed);
  await forgetToken("sign-up");
  return welcome(link.email, password);
});

async function refusedAsOneOfMany(most: number, typed: FormState["values"]): Promise<FormState | null> {
  const address = clientAddress(await headers(), env().TRUSTED_PROXIES);
  const permit = await takeAddressAttempt(`sign-up:${address}`, now(), most);
  return permit.allowed ? null : refused(words.auth.tooMany(permit.seconds), typed);
}

async function welcome(email: string, password: string): Promise<never> {
  await forgetToken("invite");
  if (await enter({ email, password })) redirect("/sign-in");
  await flash({ text: words.auth.welcome });
  redirect("/today");
}
