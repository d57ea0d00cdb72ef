import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { keepOnce } from "./kept-file.mjs";

/**
 * The secret that signs sessions: the configured one, or one made once for the data folder.
 * @param {import("./settings.mjs").Settings} settings
 */
export function authSecret({ secret, dataDir }) {
  return secret ?? keepOnce(join(dataDir, "auth-secret"), () => randomBytes(32).toString("base64url"));
}
