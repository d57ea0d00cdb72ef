import { parentPort } from "node:worker_threads";
import { readers } from "./readers.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * One file at a time: whoever asks waits for the answer before the next.
 * @typedef {{ reader: keyof typeof readers, bytes: Uint8Array, options: any }} Job
 */
parentPort?.on("message", async (/** @type {Job} */ { reader, bytes, options }) => {
  parentPort?.postMessage(await answer(reader, bytes, options));
});

/**
 * @param {Job["reader"]} reader
 * @param {Uint8Array} bytes
 * @param {any} options
 */
async function answer(reader, bytes, options) {
  try {
    const { read } = await readers[reader]();
    return { kind: "read", value: await read(bytes, options) };
  } catch (error) {
    // What a reader didn't foresee is a file that can't be read, never a failure of the app.
    return { kind: "refused", ...(error instanceof Refusal ? error.why : { reason: "unreadable" }) };
  }
}
