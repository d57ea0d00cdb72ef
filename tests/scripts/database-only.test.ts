import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startOf } from "@/scripts/start/process-identity.mjs";
import { temporaryDataFolder } from "../support/postgres";
import { connect, launch, postmasterOf, stopLaunched } from "./launcher";

const dataDir = temporaryDataFolder();
let launched: Awaited<ReturnType<typeof launch>>;

beforeAll(async () => {
  launched = await launch(dataDir);
});

afterAll(async () => {
  await stopLaunched();
  rmSync(dataDir, { recursive: true });
});

describe("the launcher of the embedded database", () => {
  test("names each stage with the seconds it took", () => {
    for (const stage of ["Packages", "Secret", "Database", "Migrations"]) {
      expect(launched.said.out).toMatch(new RegExp(`^${stage} … \\d+\\.\\d s$`, "m"));
    }
  });

  test("keeps its secrets for its user's eyes, and makes them once", async () => {
    const files = ["auth-secret", "database-passwords.json"].map((name) => join(dataDir, name));
    const before = files.map((file) => readFileSync(file, "utf8"));
    launched.kill("SIGTERM");
    await launched.ended;
    launched = await launch(dataDir);
    expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(before);
    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("writes to disk before it answers, checks what it reads, and listens on loopback alone", async () => {
    const sql = connect(launched);
    const settings = await sql`
      select name, setting from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses')`;
    await sql.end();
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      data_checksums: "on",
      listen_addresses: "127.0.0.1",
    });
  });

  test("is taken over where its launcher was killed: one server, and every row", async () => {
    const before = connect(launched);
    await before`create table kept (id int)`;
    await before`insert into kept select generate_series(1, 100)`;
    const orphan = postmasterOf(dataDir);
    launched.kill("SIGKILL");
    await launched.ended;
    await before`insert into kept values (101)`; // it lives on without a parent
    await before.end();

    launched = await launch(dataDir);
    const after = connect(launched);
    const [row] = await after`select count(*)::int as kept from kept`;
    await after.end();
    expect(row).toEqual({ kept: 101 });
    expect(postmasterOf(dataDir)).not.toBe(orphan);
    expect(startOf(orphan)).toBeNull();
  });

  test("is started again where Postgres was killed, on the same port and with every row", async () => {
    const killed = postmasterOf(dataDir);
    process.kill(killed, "SIGKILL");
    while (!launched.said.errors.includes("started again")) await pause(20);
    const sql = connect(launched);
    await expect
      .poll(() => sql`select count(*)::int as kept from kept`.catch(() => []), { timeout: 15_000 })
      .toEqual([{ kept: 101 }]);
    await sql.end();
    expect(postmasterOf(dataDir)).not.toBe(killed);
  });

  test("leaves nothing running after SIGTERM, and says that all is well", async () => {
    const postmaster = postmasterOf(dataDir);
    launched.kill("SIGTERM");
    expect(await launched.ended).toBe(0);
    expect(startOf(postmaster)).toBeNull();
    expect(readdirSync(dataDir).filter((name) => name.startsWith("running"))).toEqual([]);
  });

  test("works in a folder under a closed home, whoever Postgres runs as, and again the next time", async () => {
    const home = join(dataDir, "home");
    mkdirSync(home, { mode: 0o700 });
    for (const time of [1, 2]) {
      const inside = await launch(join(home, "data"));
      const sql = connect(inside);
      await sql`create table if not exists kept (time int)`;
      await sql`insert into kept values (${time})`;
      expect(await sql`select count(*)::int as times from kept`).toEqual([{ times: time }]);
      await sql.end();
      inside.kill("SIGTERM");
      expect(await inside.ended).toBe(0);
    }
    const elsewhere = join(home, "data", "postgres-elsewhere");
    if (existsSync(elsewhere)) rmSync(readlinkSync(elsewhere), { recursive: true });
  });
});
