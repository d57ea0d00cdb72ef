import { setTimeout as pause } from "node:timers/promises";

/** @import { ChildProcess } from "node:child_process" */

const patience = 10_000; // after a killed postmaster its last sessions may hold the shared memory for seconds

/**
 * Starts a server again whenever it ends by itself, until released.
 * @param {ChildProcess} server
 * @param {() => Promise<ChildProcess>} start
 * @param {(reason: Error) => void} onLost when it would not start again
 */
export function keepRunning(server, start, onLost) {
  let current = server;
  let released = false;
  let restarting = Promise.resolve();
  const restart = async () => {
    try {
      current = await startWithin(patience, start);
      watch();
    } catch (reason) {
      onLost(/** @type {Error} */ (reason));
    }
  };
  const watch = () =>
    current.once("exit", () => {
      if (!released) restarting = restart();
    });
  watch();
  return {
    current: () => current,
    /** Ends the watch and returns the server for its owner to stop. */
    release: async () => {
      released = true;
      await restarting;
      return current;
    },
  };
}

/**
 * @param {number} milliseconds
 * @param {() => Promise<ChildProcess>} start
 */
async function startWithin(milliseconds, start) {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      return await start();
    } catch (reason) {
      if (Date.now() > deadline) throw reason;
      await pause(100);
    }
  }
}
