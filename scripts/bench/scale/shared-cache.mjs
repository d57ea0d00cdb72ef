import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../postgres/port.mjs";
import { stopChild } from "../../start/child.mjs";
import { pathOf } from "./installed.mjs";

/** @import { Person } from "../people.mjs" */

/** A cache for everybody, as a CDN has one; it says of an answer whether it had it. @param {number} port @param {number} behind */
const config = (port, behind) => `
defaults
    mode http
    timeout connect 3s
    timeout client 30s
    timeout server 30s
cache edge
    total-max-size 16
    max-object-size 1000000
    max-age 3600
    process-vary on
frontend edge
    bind 127.0.0.1:${port}
    http-request cache-use edge
    http-response cache-store edge
    http-response set-header X-Kept yes unless { srv_id -m found }
    default_backend app
backend app
    server app 127.0.0.1:${behind}
`;

/**
 * What a cache between people and an instance keeps: of a file, of feeds, and of one whose link is ended.
 * @param {{ folder: string, behind: number, people: readonly [Person, Person], sql: import("postgres").Sql }} how
 */
export async function behindCache({ folder, behind, people, sql }) {
  const port = await freePort();
  writeFileSync(join(folder, "edge.cfg"), config(port, behind));
  const child = spawn(String(pathOf("haproxy")), ["-db", "-f", join(folder, "edge.cfg")], {
    stdio: "ignore",
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    while (
      !(await fetch(`${origin}/healthz`).then(
        () => true,
        () => false,
      ))
    )
      await pause(50);
    const page = await (await fetch(`${origin}/sign-in`)).text();
    const file = /\/_next\/static\/[^"\\]+\.js/.exec(page)?.[0];
    const kept = { files: 0, feeds: 0, pages: 0 };
    for (let turn = 0; turn < 3; turn += 1) {
      kept.files += await isKept(`${origin}${file}`);
      for (const { feed, cookie } of people) {
        kept.feeds += await isKept(`${origin}/calendar/${feed}.ics`);
        kept.pages += await isKept(`${origin}/today`, { cookie });
      }
    }
    const [{ user, feed }] = people;
    await sql`delete from calendar_feeds where account_id = ${user}`;
    const { status } = await fetch(`${origin}/calendar/${feed}.ics`);
    return { kept, ended: status };
  } finally {
    await stopChild(child, "SIGTERM", 5000);
  }
}

/**
 * @param {string} url
 * @param {Record<string, string>} [headers]
 */
async function isKept(url, headers = {}) {
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (answer.status !== 200)
    throw new Error(`${new URL(url).pathname.slice(0, 20)} was answered by ${answer.status}`);
  return Number(answer.headers.has("x-kept"));
}
