// `npm run trust`: the promises of tests/trust at their full size, where `npm test` runs a part. Each prints its figures.
import { spawnSync } from "node:child_process";
import { packageFile } from "./test/run-group.mjs";

const { status } = spawnSync(
  process.execPath,
  [packageFile("vitest/vitest.mjs"), "run", "tests/trust", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, TRUST_FULL: "1" } },
);
process.exit(status ?? 1);
