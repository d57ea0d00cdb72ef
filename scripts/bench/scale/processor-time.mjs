import { readdirSync, readFileSync } from "node:fs";

const millisecondsOfTick = 10; // what Linux counts in, whatever the kernel's own clock

/**
 * How long processors have worked for a process and all that it has started, in milliseconds; of those that have ended
 * too, where it has waited for them. By Linux's own count.
 * @param {number} root
 */
export function processorTime(root) {
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
  return (
    all.filter(({ pid }) => wanted.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) * millisecondsOfTick
  );
}

/** @param {string} line its name stands in brackets, and may hold any */
function statOf(line) {
  const rest = line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const ticks = rest.slice(11, 15).reduce((sum, one) => sum + one, 0);
  return { pid: Number.parseInt(line, 10), parent: Number(rest[1]), ticks };
}
