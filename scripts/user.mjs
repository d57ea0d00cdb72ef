import { Failure } from "./start/failure.mjs";
import { readSettings } from "./start/settings.mjs";

// `npm run user -- list`, and what else the one who runs a server may have to do for an account.
try {
  const { user } = await import("./user/user.mjs");
  console.log(await user(process.argv.slice(2), readSettings(process.env)));
} catch (reason) {
  if (reason instanceof Failure) console.error(reason.message);
  else console.error(reason);
  process.exitCode = 1;
}
