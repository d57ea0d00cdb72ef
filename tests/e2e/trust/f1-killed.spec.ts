import { rmSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { postmasterOf } from "../../scripts/launcher";
import { connectBehind } from "../../support/app";
import { type Instance, pointTo, startInstance } from "../../support/instance";
import { temporaryDataFolder } from "../../support/postgres";
import { tried } from "../../support/tried";
import { faultsOf, keepWriting, newWriter } from "../../support/writer";

const full = Boolean(process.env.TRUST_FULL);
const kills = full ? 50 : 2;
// The promise is five seconds; where other programs have the machine as well, only that it comes back is looked at.
const longestAway = full ? 5000 : 60_000;

let instance: Instance;
let back: () => void;
const dataDir = temporaryDataFolder();

test.beforeAll(async () => {
  instance = await startInstance({ DATA_DIR: dataDir });
  back = pointTo(instance);
});
test.afterAll(async () => {
  back();
  await instance.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("F1: the server and the database killed under load lose nothing that was acknowledged", async () => {
  test.setTimeout(full ? 900_000 : 240_000);
  const sql = connectBehind();
  const writers = await Promise.all(Array.from({ length: 8 }, () => newWriter(sql)));
  let goesOn = true;
  let heard = () => {};
  const writing = writers.map((one) =>
    keepWriting(
      one,
      sql,
      () => goesOn,
      () => heard(),
    ),
  );
  const nextSave = () => new Promise<void>((resolve) => (heard = resolve));
  const away: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    for (let saved = 0; saved < 12; saved += 1) await nextSave();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
    process.kill(kill % 2 ? postmasterOf(dataDir) : instance.serverPid(), "SIGKILL");
    const began = performance.now();
    // What was on its way may still be answered; the one after that tells of life.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await nextSave();
    away.push(performance.now() - began);
  }
  goesOn = false;
  await Promise.all(writing);
  const faults = (await Promise.all(writers.map((one) => faultsOf(one, sql)))).flat();
  await sql.end();

  const acknowledged = writers.reduce((sum, one) => sum + one.acknowledged, 0);
  const longest = Math.round(Math.max(...away));
  tried(
    "F1",
    `kill -9 under load (${acknowledged} acknowledged saves, back after ${longest} ms at most)`,
    kills,
    faults.length,
  );
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(kills * 12);
  expect(longest).toBeLessThan(longestAway);
});
