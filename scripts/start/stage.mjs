/**
 * Runs one stage, named as it starts and timed when it ends. After a signal to stop no further one starts.
 * @template T
 * @param {string} name
 * @param {AbortSignal} signal
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function stage(name, signal, work) {
  signal.throwIfAborted();
  const start = performance.now();
  process.stdout.write(`${name} … `);
  try {
    return await work();
  } finally {
    console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}
