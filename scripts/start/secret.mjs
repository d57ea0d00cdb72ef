import { hkdfSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { keepOnce } from "./kept-file.mjs";

/**
 * The secret that signs sessions: the configured one, or one made once for the data folder.
 * @param {import("./settings.mjs").Settings} settings
 */
export function authSecret({ secret, dataDir }) {
  return secret ?? keepOnce(join(dataDir, "auth-secret"), () => randomBytes(32).toString("base64url"));
}

/**
 * What Next encrypts in an action with: instances that share the secret share it. The build has a key as well, which
 * salts the actions' names and is no secret.
 * @param {string} secret
 */
export function actionKey(secret) {
  return Buffer.from(hkdfSync("sha256", secret, "", "afterword server actions", 32)).toString("base64");
}
