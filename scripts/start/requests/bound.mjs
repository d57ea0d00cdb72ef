import { EventEmitter } from "node:events";
import { Server } from "node:http";
import { answerFor } from "./stand-in.mjs";

/** @import { IncomingMessage, ServerResponse } from "node:http" */

// Each request in hand holds what its page is made of. Past this many, whoever comes would wait for longer than is of use
// to them, and the memory for all of them is nobody's to promise.
const most = Number(process.env.REQUESTS_AT_ONCE || 400);

let inHand = 0;

// Node says this to whoever listens, which is Next. In no other way can a request be kept from it.
const { emit } = EventEmitter.prototype;
Server.prototype.emit = function (/** @type {string} */ event, /** @type {any[]} */ ...said) {
  if (event !== "request") return emit.call(this, event, ...said);
  const [request, response] = /** @type {[IncomingMessage, ServerResponse]} */ (said);
  if (costsLittle(request.url ?? "")) return emit.call(this, event, ...said);
  if (inHand >= most) {
    const { headers, body } = answerFor(request, crowdedPage(), "Too many requests at once.\n");
    response.writeHead(503, headers);
    response.end(body);
    return true;
  }
  inHand += 1;
  response.once("close", () => {
    inHand -= 1;
  });
  return emit.call(this, event, ...said);
};

/**
 * Files that lie there, and whether the process is alive: a crowd is no reason to end it.
 * @param {string} url
 */
function costsLittle(url) {
  return url.startsWith("/_next/static/") || /^\/healthz(\?|$)/.test(url);
}

/** The page by what instrumentation.ts has left here, for an answer before anything else of the app is asked. */
function crowdedPage() {
  return /** @type {{ afterwordCrowded?: () => string }} */ (globalThis).afterwordCrowded?.() ?? "";
}
