import { Failure } from "./start/failure.mjs";
import { readSettings } from "./start/settings.mjs";

// `npm run backup -- FILE`.
try {
  const { backup } = await import("./backup/backup.mjs");
  console.log(await backup(process.argv[2], readSettings(process.env)));
} catch (reason) {
  if (reason instanceof Failure) console.error(reason.message);
  else console.error(reason);
  process.exitCode = 1;
}
