import { spawnSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { plant, rowsOf, uproot } from "../support/canary";
import { someWednesday } from "../support/people";
import { temporaryDataFolder } from "../support/postgres";
import { superuser } from "../support/walls";
import { launch, stopLaunched } from "./launcher";

/** Runs `npm run user` against the tests' database, or where told. */
function user(args: string[], variables: Record<string, string> = {}) {
  const { DATABASE_SUPERUSER_URL: _, ...env } = process.env;
  const done = spawnSync(process.execPath, ["scripts/user.mjs", ...args], {
    env: { ...env, APP_URL: "https://afterword.example/", ...variables },
    encoding: "utf8",
  });
  return { code: done.status, out: done.stdout.trim(), errors: done.stderr.trim() };
}

async function somebody() {
  const one = await plant(superuser, someWednesday);
  return { one, id: one.ids.user, email: `${one.word}@account.example` };
}

const linksOf = (id: string) => superuser`select * from one_time_links where account_id = ${id}`;

describe("npm run user", () => {
  test("lists every account, and who is disabled", async () => {
    const { one, email } = await somebody();
    expect(user(["list"]).out).toMatch(new RegExp(`^${email} +2026-05-04 +2026-0\\d-\\d\\d$`, "m"));
    expect(user(["disable", email]).code).toBe(0);
    expect(user(["list"]).out).toMatch(new RegExp(`^${email} .* disabled on `, "m"));
    await uproot(superuser, one);
  });

  test("prints a link that sets a new password, of which the hash alone is kept, and the one before is dead", async () => {
    const { one, id, email } = await somebody();
    const links = [user(["reset", email]), user(["reset", ` ${email.toUpperCase()}`])].map(({ out }) => {
      const [, token = ""] = /^https:\/\/afterword\.example\/reset-password\/([\w-]{43})\n/.exec(out) ?? [];
      return token;
    });
    expect(new Set(links).size).toBe(2);
    const kept = await linksOf(id);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      kind: "reset",
      token_hash: createHash("sha256").update(String(links[1])).digest("hex"),
    });
    const lasts = kept[0]?.expires_at.getTime() - kept[0]?.created_at.getTime();
    expect(lasts).toBe(30 * 60_000);
    await uproot(superuser, one);
  });

  test("builds the link from the port where no APP_URL is set", async () => {
    const { one, email } = await somebody();
    const { out } = user(["reset", email], { APP_URL: "", PORT: "4100" });
    expect(out).toMatch(/^http:\/\/localhost:4100\/reset-password\/[\w-]{43}\n/);
    await uproot(superuser, one);
  });

  test("disables an account: its sessions and links end, its rows stay; and enables it again", async () => {
    const { one, id, email } = await somebody();
    user(["reset", email]);
    const rows = async () =>
      (await rowsOf(superuser, one))
        .split("\n")
        .filter((row) => !/^(accounts|sessions|one_time_links) /.test(row));
    const before = await rows();
    expect(user(["disable", email]).code).toBe(0);
    expect(await superuser`select 1 from sessions where account_id = ${id}`).toHaveLength(0);
    expect(await linksOf(id)).toHaveLength(0);
    expect(await rows()).toEqual(before);
    expect(user(["disable", email]).out).toBe(`${email} is disabled already.`);
    expect(user(["enable", email]).out).toBe(`${email} may sign in again.`);
    const [account] = await superuser`select disabled_at, session_version from accounts where id = ${id}`;
    expect(account).toEqual({ disabled_at: null, session_version: 2 });
    const told =
      await superuser`select kind from security_events where account_id = ${id} and kind <> 'feed-made' order by at`;
    expect(told.map(({ kind }) => kind)).toEqual(["reset-by-operator", "disabled", "enabled"]);
    await uproot(superuser, one);
  });

  test("deletes an account when it is told twice, and nobody else's", async () => {
    const [gone, stays] = [await somebody(), await somebody()];
    const before = await rowsOf(superuser, stays.one);
    expect(user(["delete", gone.email])).toMatchObject({ code: 1, errors: expect.stringContaining("--yes") });
    expect(await rowsOf(superuser, gone.one)).not.toBe("");
    expect(user(["delete", gone.email, "--yes"])).toMatchObject({ code: 0, errors: "" });
    expect(await rowsOf(superuser, gone.one)).toBe("");
    expect(await rowsOf(superuser, stays.one)).toBe(before);
    await uproot(superuser, stays.one);
  });

  test("prints an invitation, of which the hash alone is kept", async () => {
    const { out } = user(["invite"]);
    const [, token = ""] = /^https:\/\/afterword\.example\/sign-up\/([\w-]{43})\n/.exec(out) ?? [];
    const hash = createHash("sha256").update(token).digest("hex");
    const kept =
      await superuser`delete from one_time_links where token_hash = ${hash} returning kind, account_id`;
    expect(kept).toEqual([{ kind: "invite", account_id: null }]);
  });

  test("names what it doesn't know", () => {
    expect(user(["reset", "nobody@people.example"])).toMatchObject({
      code: 1,
      errors: expect.stringContaining("nobody@people.example has no account"),
    });
    for (const args of [
      [],
      ["reset"],
      ["promote", "a@b.example"],
      ["list", "--all"],
      ["invite", "a@b.example"],
    ]) {
      expect(user(args)).toMatchObject({ code: 1, errors: expect.stringContaining("npm run user -- list") });
    }
  });
});

describe("npm run user, with the embedded database", () => {
  const dataDir = temporaryDataFolder();
  afterAll(async () => {
    await stopLaunched();
    rmSync(dataDir, { recursive: true });
  });

  test("starts it where nothing runs, and takes the running one where something does", async () => {
    const embedded = { DATABASE_URL: "", DATABASE_MIGRATION_URL: "", DATA_DIR: dataDir };
    expect(user(["list"], embedded)).toEqual({ code: 0, out: "There is no account yet.", errors: "" });
    await launch(dataDir);
    const email = `${randomUUID()}@people.example`;
    expect(user(["reset", email], embedded).errors).toContain("has no account");
  }, 120_000);
});
