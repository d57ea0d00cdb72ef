import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import type { Ids } from "../fixtures/trust/account";
import { frameworkScripts } from "../support/build";
import { ask } from "../support/http";
import { type Cast, castOf } from "../support/sweep";

/** Kilobytes of script, compressed, that a page may ask for beyond what Next and React are themselves. */
const budgets: { page: string; path: (ids: Ids) => string; most: number; signedIn: boolean }[] = [
  { page: "the landing page", path: () => "/", most: 8, signedIn: false },
  { page: "the sign-in page", path: () => "/sign-in", most: 8, signedIn: false },
  { page: "the sign-up page", path: () => "/sign-up", most: 8, signedIn: false },
  { page: "Today", path: () => "/today", most: 40, signedIn: true },
  {
    page: "a message's editor",
    path: ({ application, message }) => `/applications/${application}/messages/${message}`,
    most: 80,
    signedIn: true,
  },
];

let cast: Cast;
const weights = new Map<string, Promise<number>>();

test.beforeAll(async () => {
  cast = await castOf();
});
test.afterAll(async () => {
  await cast.end();
});

for (const { page, path, most, signedIn } of budgets) {
  test(`${page} loads at most ${most} kB of script beyond the framework's`, async () => {
    const cookie = signedIn ? cast.cookies.owner : undefined;
    const { status, body } = await ask(path(cast.owner.ids), { headers: { cookie, accept: "text/html" } });
    expect(status).toBe(200);
    const floor = await weightOf(frameworkScripts());
    const whole = await weightOf(scriptsIn(body));
    console.log(
      `${page}: ${whole.toFixed(1)} kB of script, ${(whole - floor).toFixed(1)} beyond the framework's`,
    );
    expect(floor).toBeGreaterThan(100);
    expect(whole - floor).toBeLessThanOrEqual(most);
  });
}

/** What a browser that knows modules loads with the page. */
function scriptsIn(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const loaded = tags.filter((tag) => !/nomodule/i.test(tag)).join();
  return [...new Set(loaded.match(/\/_next\/static\/[^"?]+\.js/g))];
}

async function weightOf(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    if (!weights.has(path)) weights.set(path, compressed(path));
    bytes += (await weights.get(path)) ?? 0;
  }
  return bytes / 1000;
}

async function compressed(path: string): Promise<number> {
  const { status, body } = await ask(path);
  expect(status, path).toBe(200);
  return gzipSync(body).length;
}
