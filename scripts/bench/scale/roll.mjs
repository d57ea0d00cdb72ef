import { traffic } from "./traffic.mjs";

/** @import { Writer } from "./traffic.mjs" */

/**
 * Stops one instance after the other and starts it anew, while people go on reading and writing.
 * @param {{ origin: string, people: readonly Writer[], instances: { stop: () => Promise<void> }[], start: (n: number) => Promise<{ pid: number, stop: () => Promise<void> }>, untilUp: (count: number) => Promise<void> }} how
 */
export async function roll({ origin, people, instances, start, untilUp }) {
  let goesOn = true;
  const began = performance.now();
  const going = traffic(["today", "save", "application", "unchanged", "save", "feed"], {
    origin,
    people,
    goesOn: () => goesOn,
  });
  try {
    for (const n of instances.keys()) {
      await instances[n]?.stop();
      instances[n] = await start(n);
      await untilUp(instances.length);
    }
  } finally {
    goesOn = false;
  }
  const told = await going;
  told.failed.delete("unchanged: 200"); // a save has changed it meanwhile
  return { ...told, seconds: (performance.now() - began) / 1000 };
}
