import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.mjs";

/**
 * Fails where the app could not listen. Tried for two seconds: a server that is just ending gives its port back.
 * @param {string} host
 * @param {number} port
 * @throws {Failure} naming the variable
 */
export async function checkPort(host, port) {
  for (let tries = 10; ; tries -= 1) {
    const code = await listenError(host, port);
    if (!code) return;
    if (code !== "EADDRINUSE" || tries === 0) throw new Failure(explain(code, host, port));
    await pause(200);
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
function listenError(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * @param {string} code
 * @param {string} host
 * @param {number} port
 */
function explain(code, host, port) {
  if (code === "EADDRINUSE")
    return `PORT ${port} is in use on ${host}: stop what listens there, or set PORT to another`;
  if (code === "EACCES") return `PORT ${port} is not for this user: set PORT to one above 1023`;
  return `HOST ${host} is no address of this machine (${code}): set HOST to one, or leave it out`;
}
