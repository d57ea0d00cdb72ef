import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { hasEnded } from "./child.mjs";

/**
 * Has the app say that it isn't ready, and go on answering meanwhile: so long a balancer needs to notice, and to send
 * nobody here any more. Whoever is sent to a closed port, or down a connection that is just closing, is lost.
 * @param {import("node:child_process").ChildProcess} app
 * @param {number} seconds
 */
export async function drain(app, seconds) {
  if (seconds === 0 || hasEnded(app) || !app.connected) return;
  app.send("stopping");
  await Promise.race([once(app, "exit"), pause(seconds * 1000)]);
}
