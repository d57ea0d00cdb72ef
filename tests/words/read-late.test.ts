import { expect, test, vi } from "vitest";

const { early } = vi.hoisted(() => ({ early: [] as string[] }));

vi.mock("@/lib/language/language", async (original) => ({
  ...(await original<typeof import("@/lib/language/language")>()),
  spokenLanguage: () => {
    early.push(new Error("read here").stack ?? "");
    return "en";
  },
}));

test("no sentence is read while a module loads: it would be of whoever came first, for everybody", async () => {
  const modules = import.meta.glob(["/{app,components,lib}/**/*.{ts,tsx}", "!**/*.d.ts"]);
  expect(Object.keys(modules).length).toBeGreaterThan(500);
  for (const load of Object.values(modules)) await load();
  expect(early).toEqual([]);
}, 120_000);
