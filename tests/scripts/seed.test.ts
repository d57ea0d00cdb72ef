import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import postgres from "postgres";
import { afterAll, describe, expect, test } from "vitest";
import { writing } from "@/db/client";
import { planned } from "@/lib/applications/planned";
import { settle } from "@/lib/applications/settle";
import { liveStories } from "@/lib/applications/story";
import { viewerOf } from "@/lib/auth/viewer-type";
import { type SeedRows, seedRows } from "@/lib/seed/rows";
import { insertRows } from "@/scripts/seed/insert.mjs";
import { temporaryDataFolder } from "../support/postgres";
import { launch, stopLaunched } from "./launcher";

const now = "2026-06-10T15:42:00.000Z";
const account = (applications: number) => {
  const id = randomUUID();
  return { id, email: `${id}@seed.example`, passwordHash: "none", applications };
};

describe("the rows of a seeded account", () => {
  const rows = seedRows(account(400), now);
  const live = rows.applications.filter(({ over }) => over === null);

  test("are the same each time, but for the account they belong to", () => {
    const same = { ...account(30), id: "3b241101-e2bb-4255-8caf-4136c566a962" };
    expect(seedRows(same, now)).toEqual(seedRows(same, now));
  });

  test("have sixty live applications at most, a fifth of those with an interview ahead", () => {
    expect(rows.applications).toHaveLength(400);
    expect(live).toHaveLength(60);
    const ids = new Set(live.map(({ id }) => id));
    const ahead = rows.interviews.filter((one) => ids.has(one.applicationId) && one.startsAt > now);
    expect(ahead).toHaveLength(12);
    expect(rows.interviews.filter(({ startsAt }) => startsAt > now)).toHaveLength(12);
    expect(seedRows(account(20), now).applications.filter(({ over }) => over === null)).toHaveLength(10);
  });

  test("have applications let go and closed beside them, touches, references and a few drafts", () => {
    const ended = (state: string) => rows.applications.filter(({ over }) => over === state).length;
    expect(ended("let-go")).toBeGreaterThan(100);
    expect(ended("closed")).toBeGreaterThan(100);
    expect(rows.touches.length).toBeGreaterThan(800);
    expect(rows.application_references).toHaveLength(400);
    expect(rows.messages.length).toBeGreaterThan(5);
    expect(rows.searches.length).toBeGreaterThan(3);
  });

  test("have two interviewers to an interview on average, and nobody who could be written to", () => {
    expect(rows.interviewers.length / rows.interviews.length).toBeGreaterThan(1.8);
    expect(rows.interviewers.length / rows.interviews.length).toBeLessThan(2.2);
    for (const { email } of rows.contacts) expect(email).toMatch(/^[^@\s]+@[a-z0-9-]+\.example$/);
    expect(new Set(rows.employers.map(({ name }) => name)).size).toBe(rows.employers.length);
  });

  test("hold nothing that happened in the future", () => {
    for (const { at } of rows.touches) expect(at <= now).toBe(true);
    for (const { outcomeAt } of rows.applications) expect((outcomeAt ?? "") <= now).toBe(true);
  });
});

describe("a seeded account in the database", () => {
  async function stored(rows: SeedRows, id: string) {
    const sql = postgres(String(process.env.DATABASE_URL), { max: 1 });
    await sql.begin(async (sql) => {
      await sql`select set_config('app.user_id', ${id}, true)`;
      for (const [table, list] of Object.entries(rows)) await insertRows(sql, table, list);
    });
    await sql.end();
  }

  test("is over where its plan says so, as settling each application finds", async () => {
    const seeded = account(150);
    const rows = seedRows(seeded, now);
    await stored(rows, seeded.id);
    const viewer = viewerOf(seeded.id, randomUUID());
    for (const { id, over, overAt } of rows.applications) {
      const settled = await writing(viewer.id, (db) => settle(db, viewer, id, now));
      expect({ over: settled?.story.over, overAt: settled?.story.overAt }, id).toEqual({ over, overAt });
    }
    const stories = await liveStories(viewer);
    const states = new Set(stories.map((story) => planned(story, now).plan.state));
    expect(stories).toHaveLength(60);
    expect(states.size, [...states].join()).toBeGreaterThan(3);
    const drafts = stories.flatMap((story) => story.messages.map(({ stepId }) => ({ story, stepId })));
    for (const { story, stepId } of drafts) {
      expect(planned(story, now).plan.steps.map(({ id }) => id)).toContain(stepId);
    }
  });
});

describe("npm run seed", () => {
  const dataDir = temporaryDataFolder();
  afterAll(async () => {
    await stopLaunched();
    rmSync(dataDir, { recursive: true });
  });

  function seed(email: string, more: Record<string, string> = {}) {
    const options = { email, password: "plums and quinces", applications: "12", ...more };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { DATABASE_URL, DATABASE_MIGRATION_URL, DATABASE_SUPERUSER_URL, ...env } = process.env;
    const run = spawnSync(process.execPath, ["scripts/seed.mjs", ...args], {
      env: { ...env, DATA_DIR: dataDir },
      encoding: "utf8",
    });
    return { code: run.status, out: run.stdout.trim(), errors: run.stderr.trim() };
  }

  test("starts the embedded database where nothing runs, and takes the running one where something does", async () => {
    expect(seed("first@seed.example")).toMatchObject({
      code: 0,
      out: expect.stringContaining("first@seed.example has 12 applications now, 6 of them live"),
    });
    await launch(dataDir);
    expect(seed("second@seed.example")).toMatchObject({ code: 0, errors: "" });
    expect(seed("Second@SEED.example")).toEqual({
      code: 1,
      out: "",
      errors: "second@seed.example has an account already: choose another address",
    });
  }, 120_000);

  test("says what is wrong with what it was told", () => {
    expect(seed("nobody", {}).errors).toContain("e‑mail address");
    expect(seed("third@seed.example", { password: "short" }).errors).toBe("Eight characters at least.");
    expect(seed("third@seed.example", { applications: "many" }).errors).toBe(
      "--applications has to be a number",
    );
  }, 60_000);
});
