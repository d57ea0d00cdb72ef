import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";

const rows = readFileSync("docs/asvs.md", "utf8")
  .split("\n")
  .map((line) =>
    /^\| (V\d+\.\d+\.\d+) \| ([12]) \| .+ \| (met|\*\*exception\*\*|doesn't apply) \| (.+) \|$/.exec(line),
  )
  .filter((row) => row !== null);

test("each requirement of ASVS 5.0 at levels 1 and 2 is judged, once", () => {
  const numbers = rows.map(([, number]) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(rows.filter(([, , level]) => level === "1")).toHaveLength(70);
  expect(rows.filter(([, , level]) => level === "2")).toHaveLength(183);
});

test("what it names is there", () => {
  const named = rows.flatMap(([, , , , by = ""]) =>
    [...by.matchAll(/`([\w@.*/-]+\/[\w.*-]*)`/g)].map(([, path = ""]) => path),
  );
  expect(named.length).toBeGreaterThan(80);
  const missing = named.filter((path) => !path.startsWith("/") && !path.startsWith("@") && !isThere(path));
  expect(missing).toEqual([]);
});

/** A file, a folder, or a name with a star in it. */
function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(path) || path.startsWith("DATA_DIR");
  const pattern = new RegExp(`^${basename(path).replaceAll(".", "\\.").replace("*", ".*")}$`);
  return readdirSync(dirname(path)).some((one) => pattern.test(one));
}
