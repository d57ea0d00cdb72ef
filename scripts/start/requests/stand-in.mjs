/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { InHand } from "./in-hand.mjs"
 */

export const retryAfterSeconds = 5;

const ours = ["x-request-id", "strict-transport-security"];

/**
 * Where the app has found that the database can't be asked, an answer that would say "failed" says 503 instead, when to
 * try again, and in plain words what is up: Next knows only 500. What an action answers stays, under that status.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {InHand} inHand
 */
export function standIn(request, response, inHand) {
  const { writeHead, write, end } = response;
  let stoodIn = false;

  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    if (stoodIn) return response;
    if (!inHand.unavailable || response.headersSent)
      return Reflect.apply(writeHead, response, [status, ...rest]);
    if (status === 500) return answer();
    if (status === 200 && isAction(request)) {
      response.setHeader("Retry-After", String(retryAfterSeconds));
      return Reflect.apply(writeHead, response, [503, ...rest]);
    }
    return Reflect.apply(writeHead, response, [status, ...rest]);
  };
  response.write = (/** @type {any[]} */ ...said) => {
    if (!stoodIn && !response.headersSent) response.writeHead(response.statusCode);
    return stoodIn ? ignored(said, true) : Reflect.apply(write, response, said);
  };
  response.end = (/** @type {any[]} */ ...said) => {
    if (!stoodIn && !response.headersSent && inHand.unavailable) response.writeHead(response.statusCode);
    return stoodIn ? ignored(said, response) : Reflect.apply(end, response, said);
  };

  function answer() {
    stoodIn = true;
    for (const name of response.getHeaderNames()) {
      if (!ours.includes(name)) response.removeHeader(name);
    }
    const line = "The database can't be reached just now.\n";
    const { headers, body } = answerFor(request, String(inHand.unavailable), line);
    Reflect.apply(writeHead, response, [503, headers]);
    Reflect.apply(end, response, [body]);
    return response;
  }
}

/**
 * What a 503 says: when to try again, and what is up, by a page to whoever wants one, else by a line.
 * @param {IncomingMessage} request
 * @param {string} page
 * @param {string} line
 */
export function answerFor(request, page, line) {
  const isPage = page !== "" && wantsPage(request);
  const said = isPage ? page : line;
  return { headers: headersFor(said, isPage), body: request.method === "HEAD" ? undefined : said };
}

/**
 * What is still said to an answer that has been given.
 * @template T
 * @param {any[]} said
 * @param {T} result
 * @returns {T}
 */
function ignored(said, result) {
  const heard = said.find((one) => typeof one === "function");
  if (heard) process.nextTick(heard);
  return result;
}

/** @param {IncomingMessage} request */
function isAction({ method, headers }) {
  return method === "POST" && headers["next-action"] !== undefined;
}

/** @param {IncomingMessage} request */
function wantsPage(request) {
  const { accept = "", rsc } = request.headers;
  return accept.includes("text/html") && rsc === undefined && !isAction(request);
}

/**
 * @param {string} said
 * @param {boolean} isPage
 */
function headersFor(said, isPage) {
  return {
    "Content-Type": isPage ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(said),
    "Content-Security-Policy":
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "Retry-After": String(retryAfterSeconds),
    "X-Content-Type-Options": "nosniff",
  };
}
