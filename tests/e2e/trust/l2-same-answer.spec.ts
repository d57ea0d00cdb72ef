import { expect, test } from "@playwright/test";
import { connectBehind, origin } from "../../support/app";
import { builtActions } from "../../support/build";
import { ask, type Fields, fetched } from "../../support/http";
import { told } from "../../support/told";
import { tried } from "../../support/tried";
import { Visitor } from "../../support/visitor";
import { type MailApp, startMailApp } from "../support/by-mail";

const full = Boolean(process.env.TRUST_FULL);
/**
 * How far apart, in milliseconds, the medians of known and unknown may lie: five, where the machine has nothing else
 * to do. Beside other tests a difference that small can't be seen; there, a third of the whole tells whether the work
 * is done for the one alone.
 */
const mostApart = (times: Times) => (full ? 5 : median(times.known) / 3);

type Times = Record<"known" | "unknown", number[]>;

const sql = connectBehind();
let app: MailApp;
let known = "";

test.beforeAll(async () => {
  app = await startMailApp();
  known = (await app.somebody()).email;
});
test.afterAll(async () => {
  await app.stop();
  await sql.end();
});

const ways: { name: string; path: string; more: Fields; tries: number }[] = [
  { name: "signInAction", path: "/sign-in", more: { password: "a wrong guess" }, tries: full ? 100 : 12 },
  { name: "forgotPasswordAction", path: "/forgot-password", more: {}, tries: full ? 200 : 24 },
  { name: "askToSignUpAction", path: "/sign-up", more: {}, tries: full ? 200 : 24 },
];

for (const { name, path, more, tries } of ways) {
  test(`L2: ${name} answers an address that has an account as one that hasn't`, async () => {
    await sql`delete from sign_in_attempts`;
    const unknown = `${crypto.randomUUID()}@people.example`;
    const answers = [];
    for (const email of [known, unknown]) {
      const answer = await new Visitor().act(name, path, { email, ...more });
      expect(answer.status).toBeLessThan(400);
      answers.push(told(answer).replaceAll(email, ""));
    }
    expect(answers[0]).toBe(answers[1]);
    const byMail = await new Visitor().get(`${path}?sent=1`);
    expect(byMail.body).not.toContain(known);
  });

  test(`L2: ${name} takes as long for the one as for the other`, async () => {
    test.setTimeout(600_000);
    const id = builtActions().find((action) => action.name === name)?.id ?? "";
    const times: Times = { known: [], unknown: [] };

    async function time(which: keyof Times) {
      await sql`delete from sign_in_attempts`;
      const email = which === "known" ? known : `${crypto.randomUUID()}@people.example`;
      const form = await fetched(id, { email, ...more });
      const headers = { ...form.headers, origin: origin() };
      const began = performance.now();
      await ask(path, { ...form, headers });
      times[which].push(performance.now() - began);
    }

    // Whoever comes after the one or the other, and pays for what its request leaves behind, is of both kinds as often.
    for (let n = 0; n < tries / 2; n += 1)
      for (const which of ["known", "unknown", "unknown", "known"] as const) await time(which);
    const [one, other] = [median(times.known), median(times.unknown)].map((ms) => ms.toFixed(1));
    console.log(`L2 ${name}: ${one} ms known, ${other} ms unknown`);
    tried("L2", `${name} timed`, times.known.length * 2, Number(apart(times) > mostApart(times)));
    expect(apart(times)).toBeLessThanOrEqual(mostApart(times));
  });
}

function apart({ known, unknown }: Times): number {
  return Math.abs(median(known) - median(unknown));
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
