import { Failure } from "./start/failure.mjs";
import { readSettings } from "./start/settings.mjs";

// `npm run restore -- FILE`.
try {
  const { restore } = await import("./backup/restore.mjs");
  console.log(await restore(process.argv[2], readSettings(process.env)));
} catch (reason) {
  if (reason instanceof Failure) console.error(reason.message);
  else console.error(reason);
  process.exitCode = 1;
}
