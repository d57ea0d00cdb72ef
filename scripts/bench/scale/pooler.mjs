import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { unprivilegedAccount } from "../../postgres/account.mjs";
import { freePort } from "../../postgres/port.mjs";
import { root } from "../../start/checkout.mjs";
import { hasEnded, stopChild } from "../../start/child.mjs";
import { pathOf } from "./installed.mjs";

/**
 * Starts PgBouncer as deploy/pgbouncer.ini has it, before a database on this machine.
 * @param {{ url: string, folder: string, size?: number }} options the address without it; how many connections it lends
 */
export async function startPooler({ url, folder, size = 20 }) {
  const { hostname, port, pathname, username, password } = new URL(url);
  const own = join(folder, "pgbouncer");
  const listens = await freePort();
  const example = readFileSync(join(root, "deploy", "pgbouncer.ini"), "utf8");
  const config = example
    .replace(/^afterword = .*$/m, `${pathname.slice(1)} = host=${hostname} port=${port}`)
    .replace("listen_port = 6432", `listen_port = ${listens}`)
    .replace("/etc/pgbouncer/userlist.txt", join(own, "userlist.txt"))
    .replace("default_pool_size = 20", `default_pool_size = ${size}`);
  mkdirSync(own);
  writeFileSync(join(own, "pgbouncer.ini"), `${config}unix_socket_dir =\n`);
  writeFileSync(join(own, "userlist.txt"), `"${username}" "${decodeURIComponent(password)}"\n`);
  chmodSync(own, 0o755);
  const log = openSync(join(own, "log"), "w");
  const child = spawn(String(pathOf("pgbouncer")), [join(own, "pgbouncer.ini")], {
    ...unprivilegedAccount(), // it refuses to run as root
    cwd: "/",
    stdio: ["ignore", log, log],
  });
  while (!(await takes(listens))) {
    if (hasEnded(child))
      throw new Error(`PgBouncer does not start: ${readFileSync(join(own, "log"), "utf8")}`);
    await pause(20);
  }
  return {
    url: Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(listens) }).href,
    pid: Number(child.pid),
    stop: () => stopChild(child, "SIGTERM", 5000),
  };
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function takes(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
