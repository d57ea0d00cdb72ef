import "server-only";
import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { decodeAttestationObject } from "@simplewebauthn/server/helpers";
import type { Asked } from "./asked";
import { newChallenge, takeChallenge } from "./passkey-challenge";
import type { NewPasskeyAnswer } from "./passkey-schema";
import { addPasskey, passkeysOf } from "./passkeys";
import type { RelyingParty } from "./relying-party";
import type { Viewer } from "./viewer-type";

/** What the browser is to make: a passkey that the device keeps with whose it is, and gives out to its owner alone. */
export async function passkeyWanted(viewer: Viewer, email: string, party: RelyingParty, asked: Asked) {
  const [challenge, held] = [
    await newChallenge("passkey-add", viewer.id, asked.at),
    await passkeysOf(viewer),
  ];
  return generateRegistrationOptions({
    rpName: "Afterword",
    rpID: party.id,
    userID: handleOf(viewer.id),
    userName: email,
    challenge,
    attestationType: "none",
    excludeCredentials: held.map(({ credentialId: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** Keeps the passkey that the browser has made. "unproven" where it doesn't answer what was asked here, just now. */
export async function keepPasskey(
  viewer: Viewer,
  answer: NewPasskeyAnswer,
  name: string,
  party: RelyingParty,
  asked: Asked,
): Promise<"added" | "full" | "known" | "unproven"> {
  const given = await takeChallenge("passkey-add", asked.at);
  if (given?.accountId !== viewer.id || !namesNoMaker(answer)) return "unproven";
  const { registrationInfo } = await verifyRegistrationResponse({
    response: { ...answer, clientExtensionResults: {} },
    expectedChallenge: given.challenge,
    expectedOrigin: party.origins,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) return "unproven";
  const { id: credentialId, publicKey, counter } = registrationInfo.credential;
  return addPasskey(
    viewer,
    {
      ...{ credentialId, counter, name, transports: answer.response.transports },
      publicKey: Buffer.from(publicKey).toString("base64url"),
    },
    asked,
  );
}

/**
 * No certificate of the device's maker was asked for. One that comes all the same would be looked up at an address of its
 * own choice: the app asks nobody whom a stranger names.
 */
function namesNoMaker(answer: NewPasskeyAnswer): boolean {
  try {
    const attestation = decodeAttestationObject(
      new Uint8Array(Buffer.from(answer.response.attestationObject, "base64url")),
    );
    const format = attestation.get("fmt");
    return format === "none" || (format === "packed" && attestation.get("attStmt").get("x5c") === undefined);
  } catch {
    return false;
  }
}

/** Under what a device files an account's passkeys: its id, and nothing that tells who somebody is. */
export function handleOf(accountId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(accountId.replaceAll("-", ""), "hex"));
}
