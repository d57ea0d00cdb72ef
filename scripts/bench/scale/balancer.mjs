import { spawn } from "node:child_process";
import { openSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../../start/checkout.mjs";
import { hasEnded, stopChild } from "../../start/child.mjs";
import { pathOf } from "./installed.mjs";

/**
 * Starts HAProxy as deploy/haproxy.cfg has it, without TLS and on loopback, before instances at these ports.
 * @param {{ port: number, ports: readonly number[], folder: string, signal: AbortSignal }} options
 */
export async function startBalancer({ port, ports, folder, signal }) {
  const socket = join(folder, "haproxy.sock");
  const file = join(folder, "haproxy.cfg");
  let turn = 0;
  const config = readFileSync(join(root, "deploy", "haproxy.cfg"), "utf8")
    .replace(/^ {4}(user|group|log \/dev\/log).*\n/gm, "")
    .replace("/run/haproxy/admin.sock", socket)
    .replace("bind :80", `bind 127.0.0.1:${port}`)
    .replace(/^.*(ssl crt|redirect scheme).*\n/gm, "")
    .replace(/127\.0\.0\.1:300[123]/g, () => `127.0.0.1:${ports[turn++]}`);
  writeFileSync(file, config);
  const log = openSync(join(folder, "haproxy.log"), "w");
  const child = spawn(String(pathOf("haproxy")), ["-db", "-f", file], { stdio: ["ignore", log, log] });

  /** The instances that are asked just now. */
  const up = async () => {
    const lines = (await say(socket, "show stat")).split("\n").map((line) => line.split(","));
    return lines.filter(([of, , ...rest]) => of === "instances" && rest[15] === "UP").map(([, name]) => name);
  };
  while (
    !(await up().then(
      () => true,
      () => false,
    ))
  ) {
    signal.throwIfAborted();
    if (hasEnded(child))
      throw new Error(`HAProxy does not start: ${readFileSync(join(folder, "haproxy.log"), "utf8")}`);
    await pause(20);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: Number(child.pid),
    /** Waits until so many instances are asked. @param {number} count */
    async untilUp(count) {
      const began = performance.now();
      while ((await up()).filter((name) => name !== "BACKEND").length !== count) {
        signal.throwIfAborted();
        if (performance.now() - began > 30_000) throw new Error(`HAProxy never has ${count} instances up`);
        await pause(100);
      }
    },
    stop: () => stopChild(child, "SIGTERM", 5000),
  };
}

/**
 * What HAProxy answers at its socket.
 * @param {string} path
 * @param {string} command
 * @returns {Promise<string>}
 */
function say(path, command) {
  return new Promise((resolve, reject) => {
    let said = "";
    const socket = connect(path, () => socket.write(`${command}\n`));
    socket.on("data", (bytes) => (said += bytes));
    socket.on("end", () => resolve(said));
    socket.on("error", reject);
  });
}
