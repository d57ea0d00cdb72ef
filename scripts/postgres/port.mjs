import { createServer } from "node:net";

/**
 * The wished port where it is free on loopback, else any free one.
 * @param {number} [wished]
 * @returns {Promise<number>}
 */
export async function freePort(wished = 0) {
  return (await tryPort(wished)) ?? (await tryPort(0)) ?? wished;
}

/**
 * @param {number} port
 * @returns {Promise<number | null>}
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      const found = typeof address === "object" && address ? address.port : null;
      probe.close(() => resolve(found));
    });
  });
}
