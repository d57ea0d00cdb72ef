import { z } from "zod";

// What @simplewebauthn/browser sends, as text in a field of a form.
const bytes = z
  .string()
  .max(8000)
  .regex(/^[\w-]*$/);
const credential = { id: bytes, rawId: bytes, type: z.literal("public-key") };

const newPasskeyAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
      .max(10)
      .catch([]),
  }),
});

const passkeyAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes,
  }),
});

export type NewPasskeyAnswer = z.infer<typeof newPasskeyAnswer>;

/** A new passkey, as the browser has made it; null for what is none. */
export function readNewPasskey(text: string): NewPasskeyAnswer | null {
  return newPasskeyAnswer.safeParse(parsed(text)).data ?? null;
}

/** A challenge that a passkey has signed; null for what is none. */
export function readPasskeyAnswer(text: string): z.infer<typeof passkeyAnswer> | null {
  return passkeyAnswer.safeParse(parsed(text)).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
