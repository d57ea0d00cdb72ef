import { readdirSync, readFileSync } from "node:fs";

const millisecondsOfTick = 10; // what Linux counts in, whatever the kernel's own clock
const bytesOfPage = 4096;

/**
 * How long processors have worked for a process and all that it has started, in milliseconds; of those that have ended
 * too, where it has waited for them. By Linux's own count.
 * @param {number} root
 */
export function processorTime(root) {
  return sum(familyOf(root).map(({ ticks }) => ticks)) * millisecondsOfTick;
}

/**
 * The memory that a process and all that it has started hold now, in bytes. What they share counts for each.
 * @param {number} root
 */
export function residentMemory(root) {
  return sum(familyOf(root).map(({ pages }) => pages)) * bytesOfPage;
}

/**
 * The same, in bytes, where what they share counts once: for Postgres, whose processes share nearly all.
 * @param {number} root
 */
export function sharedMemory(root) {
  return sum(
    familyOf(root).map(({ pid }) => {
      try {
        return (
          Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) * 1024
        );
      } catch {
        return 0; // it has ended meanwhile
      }
    }),
  );
}

/** @param {number} root */
function familyOf(root) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [statOf(readFileSync(`/proc/${pid}/stat`, "utf8"))];
      } catch {
        return []; // it has ended meanwhile
      }
    });
  const wanted = new Set([root]);
  for (let before = 0; before !== wanted.size; ) {
    before = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  return all.filter(({ pid }) => wanted.has(pid));
}

/** @param {string} line its name stands in brackets, and may hold any */
function statOf(line) {
  const rest = line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const ticks = sum(rest.slice(11, 15));
  return { pid: Number.parseInt(line, 10), parent: Number(rest[1]), ticks, pages: Number(rest[21]) };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((all, one) => all + one, 0);
}
