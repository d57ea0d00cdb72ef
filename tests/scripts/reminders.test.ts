import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { plant, uproot } from "../support/canary";
import { superuser } from "../support/walls";

test("npm run reminders tells how the sending does, and names nobody", async () => {
  const now = new Date().toISOString();
  const one = await plant(superuser, now);
  const reminder = (state: string, answer: string) => ({
    ...{
      id: randomUUID(),
      account_id: one.ids.user,
      kind: "interview",
      about: randomUUID(),
      at: now,
      until: now,
    },
    ...{ held_until: now, settled_at: state === "claimed" ? null : now, state, answer },
  });
  const rows = [
    reminder("sent", `250 kept for ${one.word}`),
    reminder("refused", `550 no ${one.word} here`),
    reminder("skipped", "too-late"),
    reminder("claimed", ""),
  ];
  await superuser`insert into reminders ${superuser(rows)}`;
  const { DATABASE_SUPERUSER_URL: _, ...env } = process.env;
  const { stdout, status } = spawnSync(process.execPath, ["scripts/reminders.mjs"], {
    env,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout).toContain("SMTP_URL is not set, so no letter is sent");
  expect(stdout).toMatch(/Devices: \d+, \d+ of them take no more/);
  expect(stdout).toMatch(/Last round: (never|\d{4}-\d\d-\d\d \d\d:\d\d UTC)/);
  expect(stdout).toMatch(/interview by mail sent 250: \d+, the last /);
  expect(stdout).toMatch(/interview by mail refused 550: /);
  expect(stdout).toMatch(/interview by mail skipped too-late: /);
  expect(stdout).not.toContain(one.word);
  expect(stdout).not.toContain("@");
  await uproot(superuser, one);
});
