import "server-only";
import { createECDH, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

/** The pair by which push services know this Afterword again (RFC 8292), in base64url. */
export interface PushKeys {
  publicKey: string;
  privateKey: string;
}

/** How many private keys there are on P-256, and one: a key is a number from 1 to below it. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Made of AUTH_SECRET: nothing more to be kept, and instances that share the secret share the pair. A browser takes
 * notifications of one pair alone, so with another secret each has to be switched on again.
 */
export function pushKeys(): PushKeys {
  const { AUTH_SECRET } = env();
  if (made?.secret !== AUTH_SECRET) made = { secret: AUTH_SECRET, keys: keysOf(AUTH_SECRET) };
  return made.keys;
}

let made: { secret: string; keys: PushKeys } | undefined;

function keysOf(secret: string): PushKeys {
  // Half as long again as a key, so that every remainder is as likely as another.
  const long = BigInt(
    `0x${Buffer.from(hkdfSync("sha256", secret, "", "afterword web push", 48)).toString("hex")}`,
  );
  const number = (long % (order - 1n)) + 1n;
  const privateKey = Buffer.from(number.toString(16).padStart(64, "0"), "hex");
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(privateKey);
  return { publicKey: pair.getPublicKey("base64url"), privateKey: privateKey.toString("base64url") };
}

/** Whom a push service may turn to, as it asks for. */
export function pushContact(): string {
  const { APP_URL, MAIL_FROM } = env();
  if (APP_URL?.startsWith("https:")) return APP_URL;
  return `mailto:${MAIL_FROM?.address ?? "afterword@localhost"}`;
}
