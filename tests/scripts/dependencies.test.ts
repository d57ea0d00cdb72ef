import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { licencesOf, running } from "@/scripts/licences/licences-of.mjs";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { dependencies, devDependencies, optionalDependencies } = read("package.json");
const lock = read("package-lock.json");
const asked: Record<string, string> = { ...dependencies, ...devDependencies, ...optionalDependencies };

/** Below these stand holes and faults that are known: none of what is used may go back under its own. */
const floors: Record<string, string> = {
  next: "16.4.5",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "4.24.15",
  "drizzle-orm": "0.45.2",
  zod: "4.6.6",
  nodemailer: "10.1.4",
  postgres: "3.4.9",
};

/** The figures of a version, without what follows a dash: a beta of 5 is above all of 4. */
const figures = (version: string) => version.split("-")[0]?.split(".").map(Number) ?? [];

function isBelow(version: string, floor: string): boolean {
  const [one, other] = [figures(version), figures(floor)];
  const at = one.findIndex((figure, place) => figure !== other[place]);
  return at >= 0 && Number(one[at]) < Number(other[at]);
}

describe("the dependencies", () => {
  test("are asked for by exact versions, and locked at those", () => {
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test.each(Object.entries(floors))("hold no %s below %s, wherever it comes from", (name, floor) => {
    const versions = Object.entries<{ version: string }>(lock.packages)
      .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
      .map(([, { version }]) => version);
    if (name in asked) expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => isBelow(version, floor))).toEqual([]);
  });

  test("are compared by figures, and not as text", () => {
    expect(isBelow("16.4.10", "16.4.5")).toBe(false);
    expect(isBelow("16.4.4", "16.4.5")).toBe(true);
    expect(isBelow("5.0.0-beta.32", "4.24.15")).toBe(false);
  });

  test("come from no registry that the lock file names, each with its checksum", () => {
    for (const [path, one] of Object.entries<{ resolved?: string; integrity?: string }>(lock.packages)) {
      if (path === "") continue;
      expect(one.resolved, path).toBeUndefined();
      expect(one.integrity, path).toMatch(/^sha512-/);
    }
  });

  test("have licences under which the app may be passed on, all of them listed in docs/licences.md", () => {
    const free =
      /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-(3|4)\.0|OFL-1\.1|Unlicense|Python-2\.0|PSF-2\.0|MPL-2\.0|LGPL-3\.0-or-later|PostgreSQL)( (AND|OR) .*)?\)?$/;
    expect(running(lock).filter(({ licence }) => !free.test(licence))).toEqual([]);
    expect(readFileSync("docs/licences.md", "utf8")).toBe(licencesOf(lock));
  });
});
