import { parseArgs } from "node:util";
import { Failure } from "./start/failure.mjs";
import { readSettings } from "./start/settings.mjs";

// `npm run seed -- --email E --password P --applications N`: an account for trials of size.
try {
  const { seed } = await import("./seed/seed.mjs");
  const text = /** @type {const} */ ({ type: "string" });
  const { values } = parseArgs({ options: { email: text, password: text, applications: text } });
  console.log(await seed(values, readSettings(process.env)));
} catch (reason) {
  if (reason instanceof Failure) console.error(reason.message);
  else console.error(reason);
  process.exitCode = 1;
}
