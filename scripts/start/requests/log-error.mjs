/** @import { InHand } from "./in-hand.mjs" */

const own = ["DatabaseUnavailable", "LostTransaction"];

/**
 * One line of JSON for what was not foreseen: its kind and where it was, never its message, in which a statement's values
 * may stand, and so what people have written. Next logs before it answers: the digest that the error page shows is from
 * here on the request's id, by which both lines are found.
 * @param {Error & { code?: unknown, digest?: string }} error
 * @param {InHand | undefined} inHand
 */
export function logError(error, inHand) {
  if (inHand) {
    if (error.digest === inHand.id) return; // told already, and thrown once more where the page is put together
    error.digest = inHand.id;
    inHand.error ??= kindOf(error);
  }
  const line = {
    time: new Date().toISOString(),
    level: "error",
    request: inHand?.id,
    error: kindOf(error),
    message: own.includes(error.name) ? error.message : undefined,
    at: framesOf(error),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/**
 * Its name, and its code or that of what it came from.
 * @param {Error & { code?: unknown }} error
 */
function kindOf(error) {
  /** @type {any} */
  let at = error;
  while (at instanceof Error && !("code" in at) && at.cause) at = at.cause;
  const code = /^[A-Z0-9_]{2,40}$/.exec(String(at?.code ?? ""))?.[0];
  return [error.name, code].filter(Boolean).join(" ");
}

/** @param {Error} error */
function framesOf({ stack = "" }) {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim().slice(3));
}
