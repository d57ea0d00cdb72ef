import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/scripts/migrate.mjs";
import { checkTestClock, refuseSuperuser } from "@/scripts/start/prepare-database.mjs";
import { emptyDatabase, temporaryDataFolder } from "../support/postgres";
import { launch } from "./launcher";

const folder = temporaryDataFolder();
const clock = join(folder, "clock");
writeFileSync(clock, "2026-03-02T09:00:00.000Z\n");
afterAll(() => rmSync(folder, { recursive: true }));

let unmarked: Awaited<ReturnType<typeof emptyDatabase>>;
let marked: typeof unmarked;

beforeAll(async () => {
  unmarked = await emptyDatabase();
  marked = await emptyDatabase();
  await migrate(unmarked);
  await migrate(marked);
  const sql = postgres(marked.ownerUrl, { max: 1 });
  await sql`insert into instance_marks (key, value) values ('purpose', 'test')`;
  await sql.end();
});

describe("a clock that a file sets", () => {
  test.each(["127.0.0.1", "127.8.8.8", "localhost", "::1"])(
    "is let in on %s with a test's database",
    async (host) => {
      await checkTestClock(clock, host, marked.appUrl);
    },
  );

  test.each(["0.0.0.0", "::", "192.168.0.4", "afterword.example", "127.0.0.1.example"])(
    "is refused on %s, which others can reach",
    async (host) => {
      await expect(checkTestClock(clock, host, marked.appUrl)).rejects.toThrow(
        `HOST ${host} is not loopback`,
      );
    },
  );

  test("is refused without the mark, and without an instant in the file", async () => {
    await expect(checkTestClock(clock, "127.0.0.1", unmarked.appUrl)).rejects.toThrow(
      "not marked as a test's",
    );
    await expect(checkTestClock(`${folder}/none`, "127.0.0.1", marked.appUrl)).rejects.toThrow(
      "holds no instant",
    );
  });

  test("does not let an instance boot that is for people: one line, and no server", async () => {
    const { ended, said } = await launch(join(folder, "data"), {
      DATABASE_URL: unmarked.appUrl,
      DATABASE_MIGRATION_URL: unmarked.ownerUrl,
      AFTERWORD_TEST_CLOCK: clock,
    });
    expect(await ended).toBe(1);
    expect(said.errors.trim().split("\n")).toEqual([
      "AFTERWORD_TEST_CLOCK is for tests alone, and this database is not marked as a test's: leave it out",
    ]);
  });
});

describe("the login of the app", () => {
  test("is refused where it stands above row-level security", async () => {
    await expect(refuseSuperuser(unmarked.superuserUrl)).rejects.toThrow("above row-level security");
    await refuseSuperuser(unmarked.appUrl);
  });
});
