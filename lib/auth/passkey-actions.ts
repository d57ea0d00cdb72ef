"use server";
import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { openAction } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { askedHost } from "./asked";
import { takeAddressAttempt } from "./attempts";
import { passkeyAsked } from "./check-passkey";
import { attemptsFromHere } from "./credentials";
import { enterByPasskey } from "./enter";
import type { PasskeyAsked } from "./passkey-state";
import { ownPath } from "./paths";
import { relyingParty } from "./relying-party";
import { nothingAsked, passkeySignInInput } from "./schema";

const asksOfAnAddress = 100;

/** Asks for a passkey, before the browser does. */
export const askForPasskeyAction = openAction<unknown, PasskeyAsked<PublicKeyCredentialRequestOptionsJSON>>(
  nothingAsked,
  async () => {
    const party = relyingParty(await askedHost());
    if (!party) return refused(words.auth.passkey.notHere);
    const permit = await takeAddressAttempt(`passkey-${await attemptsFromHere()}`, now(), asksOfAnAddress);
    if (!permit.allowed) return refused(words.auth.wait(permit.seconds));
    return { status: "done", options: await passkeyAsked(party) };
  },
);

export const passkeySignInAction = openAction(passkeySignInInput, async ({ answer, from }) => {
  const sentence = await enterByPasskey(answer);
  if (sentence !== null) return refused(sentence);
  redirect(ownPath(from));
});
