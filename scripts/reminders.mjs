import { Failure } from "./start/failure.mjs";
import { readSettings } from "./start/settings.mjs";

// `npm run reminders`: how the sending of reminders does, for whoever runs the server.
try {
  const { reminders } = await import("./reminders/reminders.mjs");
  console.log(await reminders(readSettings(process.env), new Date()));
} catch (reason) {
  if (reason instanceof Failure) console.error(reason.message);
  else console.error(reason);
  process.exitCode = 1;
}
