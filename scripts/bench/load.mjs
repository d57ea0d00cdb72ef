import { Agent, request } from "node:http";

/**
 * @typedef {{ name: string, url: string, headers?: Record<string, string>, status?: number, contains?: string }} Target
 * @typedef {{ perSecond: number, p50: number, p99: number, refused: number }} Figures of the answers that were given
 */

/**
 * Asks for a page over and over, so many clients at once, each on a connection of its own.
 * @param {Target} target
 * @param {{ clients: number, milliseconds: number }} how
 * @returns {Promise<Figures>}
 * @throws {Error} at the first answer that isn't the page, nor says that there is no room
 */
export async function load(target, { clients, milliseconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  /** @type {number[]} */
  const times = [];
  let refused = 0;
  const began = performance.now();
  const isOver = () => performance.now() - began >= milliseconds;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      do {
        const took = await timed(target, agent);
        if (took === null) refused += 1;
        else times.push(took);
      } while (!isOver());
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (/** @type {number} */ share) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), refused };
}

/**
 * How long one answer takes to the last byte, in milliseconds; null where there is no room for it.
 * @param {Target} target
 * @param {Agent} agent
 * @returns {Promise<number | null>}
 */
function timed({ name, url, headers, status = 200, contains }, agent) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = request(url, { agent, headers }, (response) => {
      /** @type {Buffer[]} */
      const pieces = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () => {
        const took = performance.now() - began;
        if (response.statusCode === 503) return resolve(null);
        if (response.statusCode !== status) return reject(new Error(`${name}: ${response.statusCode}`));
        if (contains && !Buffer.concat(pieces).includes(contains))
          return reject(new Error(`${name}: the answer lacks "${contains}"`));
        resolve(took);
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? Number(sorted[middle])
    : (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2;
}
