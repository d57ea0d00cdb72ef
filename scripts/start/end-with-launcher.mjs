// Loaded into the app's process before Next: where the launcher is killed, its channel closes and the app goes too,
// so that the next start finds the port free.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
