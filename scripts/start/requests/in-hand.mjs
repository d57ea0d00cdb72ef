import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import { logError } from "./log-error.mjs";
import { logRequest } from "./log-request.mjs";
import { standIn } from "./stand-in.mjs";

/**
 * @import { IncomingMessage, Server, ServerResponse } from "node:http"
 * @import { Socket } from "node:net"
 * @typedef {{ request: IncomingMessage, response: ServerResponse, socket: Socket, server: Server }} Started
 * @typedef {{ id: string, began: number, cookie: string, acceptLanguage: string, error?: string, unavailable?: string }} InHand what lib/request/in-hand.ts sees
 */

/** @type {AsyncLocalStorage<InHand>} */
const requests = new AsyncLocalStorage();
Object.assign(globalThis, { afterwordRequests: requests });

const isSecure = process.env.APP_URL?.startsWith("https:");

// Loaded into the app's process before Next, which tells nobody who is at the other end of the socket, gives a request
// no name, and can't give a status to an answer that has failed. Node says this before anybody reads the request, so
// what a client sent under these names is overwritten.
subscribe("http.server.request.start", (message) => {
  const { request, response, socket, server } = /** @type {Started} */ (message);
  const { cookie = "", "accept-language": acceptLanguage = "" } = request.headers;
  const inHand = { id: randomUUID(), began: performance.now(), cookie, acceptLanguage };
  requests.enterWith(inHand);
  // lib/auth counts attempts by it.
  request.headers["x-afterword-peer"] = socket.remoteAddress ?? "";
  response.setHeader("X-Request-Id", inHand.id);
  if (isSecure) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  // The server is stopping: whoever asks again has to ask another one.
  if (!server.listening || "afterwordStops" in globalThis) response.shouldKeepAlive = false;
  standIn(request, response, inHand);
  response.once("close", () => logRequest(request, response, inHand));
});

if (process.env.NODE_ENV === "production") {
  const { error } = console;
  console.error = (...said) => {
    const failed = said.find((one) => one instanceof Error);
    if (failed) logError(failed, requests.getStore());
    else error(...said);
  };
}
