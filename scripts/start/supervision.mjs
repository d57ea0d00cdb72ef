import { setTimeout as pause } from "node:timers/promises";

/**
 * @import { ChildProcess } from "node:child_process"
 * @typedef {object} Watched
 * @property {string} name said in the line that tells of a restart
 * @property {() => Promise<ChildProcess>} start resolves once the process serves
 * @property {(reason: Error) => void} onLost when it would not start again
 */

const patience = 10_000; // after a killed postmaster its last sessions may hold the shared memory for seconds

/**
 * Starts a process, and again whenever it ends by itself, until released.
 * @param {Watched} watched
 */
export async function keepRunning({ name, start, onLost }) {
  let current = await start();
  let released = false;
  let restarting = Promise.resolve();
  const restart = async () => {
    console.error(`${name} has ended by itself and is started again.`);
    try {
      current = await startWithin(patience, start, () => released);
      watch();
    } catch (reason) {
      if (!released) onLost(/** @type {Error} */ (reason));
    }
  };
  const watch = () =>
    current.once("exit", () => {
      if (!released) restarting = restart();
    });
  watch();
  return {
    current: () => current,
    /** Ends the watch and returns the process for its owner to stop. */
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
 * @param {() => boolean} released
 */
async function startWithin(milliseconds, start, released) {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      return await start();
    } catch (reason) {
      if (released() || Date.now() > deadline) throw reason;
      await pause(100);
    }
  }
}
