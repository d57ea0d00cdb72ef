/**
 * What ends a launcher or a test run: aborted by a signal, by the end of the process that forked us, or by that of
 * npm's shell, which dies of a SIGTERM without passing it on.
 */
export function stopOnSignal() {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
  process.on("disconnect", () => stopping.abort());
  const parent = process.ppid;
  const underNpm = process.env.npm_lifecycle_event !== undefined;
  // Runs on in any case: a signal's handler alone would not hold the process.
  setInterval(() => {
    if (underNpm && process.ppid !== parent) stopping.abort();
  }, 200);
  return stopping;
}
