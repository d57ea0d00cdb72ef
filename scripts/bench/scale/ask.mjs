import { Agent, request } from "node:http";

/** @typedef {{ status: number | string, etag: string, text: string }} Answer `status` is what went wrong, where none was given */

/** A client with a connection of its own, which it keeps, as a browser does. */
export function newClient() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /**
   * @param {string} url
   * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [how]
   * @returns {Promise<Answer>}
   */
  const ask = (url, { method = "GET", headers = {}, body } = {}) =>
    new Promise((resolve) => {
      const failed = (/** @type {NodeJS.ErrnoException} */ { code = "cut off" }) =>
        resolve({ status: code, etag: "", text: "" });
      const asked = request(url, { agent, method, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (piece) => (text += piece));
        response.on("error", failed);
        response.on("end", () =>
          resolve({ status: Number(response.statusCode), etag: String(response.headers.etag), text }),
        );
      });
      asked.on("error", failed);
      asked.end(body);
    });
  return { ask, end: () => agent.destroy() };
}
