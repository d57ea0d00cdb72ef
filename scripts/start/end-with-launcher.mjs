// Loaded into the app's process before Next: where the launcher is killed, its channel closes and the app goes too,
// so that the next start finds the port free.
// `next dev` forks once more and hands this on: that child waits for its own parent's word, and isn't ours to end.
if (process.env.AFTERWORD_LAUNCHER === String(process.ppid)) {
  process.on("disconnect", () => process.exit(1));
  process.on("message", (said) => {
    if (said === "stopping") Object.assign(globalThis, { afterwordStops: true });
  });
  process.channel?.unref();
}
