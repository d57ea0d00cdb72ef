import { createWriteStream } from "node:fs";
import { routeOf } from "./route-of.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { InHand } from "./in-hand.mjs"
 */

// The launcher hands its own output on under this number where requests are to be logged: what Next says on the
// ordinary one isn't ours. In a process that `next dev` forks once more, the number is something else's.
const isOurs = process.env.AFTERWORD_LAUNCHER === String(process.ppid);
const fd = isOurs ? Number(process.env.AFTERWORD_REQUEST_LOG ?? 0) : 0;
const output = fd > 2 ? createWriteStream("", { fd, autoClose: false }) : undefined;
output?.on("error", () => {});

/**
 * One line of JSON a request: by its route's pattern, since an address may hold a token, a name that was looked for, or
 * an id.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {InHand} inHand
 */
export function logRequest(request, response, { id, began, error }) {
  if (!output) return;
  const line = {
    time: new Date().toISOString(),
    level: response.statusCode >= 500 ? "warn" : "info",
    request: id,
    method: request.method,
    route: routeOf(request.url ?? ""),
    status: response.statusCode,
    ms: Math.round(performance.now() - began),
    error,
    cutOff: response.writableFinished ? undefined : true,
  };
  output.write(`${JSON.stringify(line)}\n`);
}
