import { spawnSync } from "node:child_process";
import { ownApp } from "../../support/own-app";

/** Runs `npm run user` beside the running app. Gives what it says. */
export function operate(...args: string[]): string {
  const { address, dataDir } = ownApp();
  const { port } = new URL(address);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/user.mjs", ...args], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: port, DATABASE_URL: "", APP_URL: "" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The path of the link in what it says. */
export function pathIn(said: string): string {
  const [link = ""] = /https?:\/\/\S+/.exec(said) ?? [];
  return new URL(link).pathname;
}
