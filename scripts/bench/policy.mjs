import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../bundle.mjs";
import { root } from "../start/checkout.mjs";

/**
 * What lib does by itself, without a server.
 * @param {{ databaseUrl: string, user: string }} options
 * @returns {Promise<{ planOverCopy: number, planning: import("@/bench/planning").Planning }>}
 */
export async function policyFigures({ databaseUrl, user }) {
  const folder = await mkdtemp(join(root, "node_modules", ".afterword-bench-"));
  try {
    const outside = ["@node-rs/argon2", "date-holidays", "postgres", "next", "react", "next-auth"];
    await bundle({ entry: "bench/policy.ts", folder, file: "policy.mjs", outside });
    await bundle({ entry: "bench/planning.ts", folder, file: "planning.mjs", outside });
    const { planOverCopy } = await import(pathToFileURL(join(folder, "policy.mjs")).href);
    Object.assign(process.env, {
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: "of the bench alone, and long enough",
    });
    const { planning } = await import(pathToFileURL(join(folder, "planning.mjs")).href);
    return { planOverCopy: planOverCopy(), planning: await planning(user) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
