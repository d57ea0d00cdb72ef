import { subscribe } from "node:diagnostics_channel";

/** @typedef {{ request: import("node:http").IncomingMessage, socket: import("node:net").Socket }} Started */

// Loaded into the app's process before Next, which tells nobody who is at the other end of the socket. lib/auth counts
// attempts by it. Node says this before anybody reads the request, so what a client sent under the name is overwritten.
subscribe("http.server.request.start", (message) => {
  const { request, socket } = /** @type {Started} */ (message);
  request.headers["x-afterword-peer"] = socket.remoteAddress ?? "";
});
