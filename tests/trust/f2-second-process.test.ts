import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claimDataFolder } from "@/scripts/start/data-folder.mjs";
import { connect, launch, stopLaunched } from "../scripts/launcher";
import { temporaryDataFolder } from "../support/postgres";

let dataDir: string;
const holders: ChildProcess[] = [];

beforeEach(() => {
  dataDir = temporaryDataFolder();
});

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill("SIGKILL");
  await stopLaunched();
  rmSync(dataDir, { recursive: true });
});

/** A process that claims the folder, says whether it got it, and keeps it. */
async function claimElsewhere() {
  const module = resolve("scripts/start/data-folder.mjs");
  const script = `
    const { claimDataFolder } = await import(${JSON.stringify(module)});
    try { claimDataFolder(${JSON.stringify(dataDir)}); console.log("has it"); } catch (error) { console.log(error.message); }
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", script]);
  holders.push(holder);
  const [said] = await once(holder.stdout!, "data");
  return { holder, said: String(said).trim() };
}

describe("F2: a second process on the same data folder", () => {
  test("ends with a line that names the first, which serves on and has lost nothing", async () => {
    const first = await launch(dataDir);
    const sql = connect(first);
    await sql`create table kept as select generate_series(1, 1000) as id`;

    const second = await launch(dataDir);

    expect(await second.ended).toBe(1);
    expect(second.said.errors.trim().split("\n")).toEqual([
      `${dataDir} is in use by process ${first.pid}: stop that one, or set DATA_DIR to another folder`,
    ]);
    expect(await sql`select count(*)::int as kept from kept`).toEqual([{ kept: 1000 }]);
    await sql.end();
  });

  test("of eight that come at once, at most one stays", async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, claimElsewhere));
    const winners = claims.filter(({ said }) => said === "has it");
    const refused = claims.filter(({ said }) => /is in use by process \d+/.test(said));
    expect(winners.length).toBeLessThanOrEqual(1);
    expect(winners.length + refused.length).toBe(8);
  });

  test("gets in once the first was killed, even where another program has its pid by now", async () => {
    const { holder } = await claimElsewhere();
    holder.kill("SIGKILL");
    await once(holder, "exit");
    writeFileSync(join(dataDir, `running-${process.ppid}.pid`), "the start of a process that is long gone");
    claimDataFolder(dataDir)();
  });
});
