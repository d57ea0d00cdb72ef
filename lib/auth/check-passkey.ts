import "server-only";
import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import { after } from "next/server";
import { handleOf } from "./add-passkey";
import { askedHost, whoAsks } from "./asked";
import { giveBack, takeAddressAttempt } from "./attempts";
import { attemptsFromHere, type Checked } from "./credentials";
import { noteEvent } from "./events";
import { newChallenge, takeChallenge } from "./passkey-challenge";
import { readPasskeyAnswer } from "./passkey-schema";
import { notePasskeyUse, type Passkey, passkeyOfCredential } from "./passkeys";
import { type RelyingParty, relyingParty } from "./relying-party";

/** What the browser is to let a passkey sign: whichever of this app's its owner takes. */
export async function passkeyAsked(party: RelyingParty) {
  const challenge = await newChallenge("passkey-enter", null, (await whoAsks()).at);
  return generateAuthenticationOptions({ rpID: party.id, challenge, userVerification: "required" });
}

type Signed = NonNullable<ReturnType<typeof readPasskeyAnswer>>;

/**
 * Whether somebody has a passkey of an account, and was known by its device: that stands for password and code. The try is
 * counted as a wrong password is, until it was right.
 */
export async function checkPasskey(answer: unknown): Promise<Checked> {
  const asked = await whoAsks();
  const addressKey = await attemptsFromHere();
  const fromHere = await takeAddressAttempt(addressKey, asked.at);
  if (!fromHere.allowed) return { kind: "wait", seconds: fromHere.seconds };

  const party = relyingParty(await askedHost());
  const given = await takeChallenge("passkey-enter", asked.at);
  const signed = typeof answer === "string" ? readPasskeyAnswer(answer) : null;
  if (!party || !given || !signed) return { kind: "wrong" };
  const found = await passkeyOfCredential(signed.id);
  if (!found) return { kind: "wrong" };

  const { passkey, version, disabledAt } = found;
  const counter = await counterOf(passkey, signed, given.challenge, party);
  if (counter === null) {
    after(() => noteEvent(passkey.accountId, "wrong-passkey", asked, passkey.name));
    return { kind: "wrong" };
  }
  if (disabledAt) return { kind: "disabled" };
  if (!(await notePasskeyUse(passkey, counter, asked.at))) return { kind: "wrong" };
  await giveBack(addressKey);
  return { kind: "right", accountId: passkey.accountId, version, by: passkey.name };
}

/** How often the passkey says it was used, where its signature is right and that is oftener than before; else null. */
async function counterOf(
  passkey: Passkey,
  signed: Signed,
  expectedChallenge: string,
  party: RelyingParty,
): Promise<number | null> {
  if (signed.response.userHandle !== Buffer.from(handleOf(passkey.accountId)).toString("base64url"))
    return null;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: { ...signed, clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: party.origins,
    expectedRPID: party.id,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  }).catch(() => ({ verified: false, authenticationInfo: undefined }));
  return verified && authenticationInfo ? authenticationInfo.newCounter : null;
}
