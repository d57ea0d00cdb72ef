import { type Pool, poolOf } from "@/db/pool";

/** A statement as the app has sent it. */
export interface Said {
  text: string;
  values: unknown[];
}

/** Has the app's own pool of this process note what is said, from here on; gives what was said while some work went on. */
export function recordingPool(url: string) {
  let said: Said[] = [];
  const pool = poolOf(url, 10);
  const recording: Pool = {
    end: pool.end,
    use: (work) =>
      pool.use((hands) =>
        work({
          ...hands,
          unsafe: ((text: string, values: unknown[] = [], options?: object) => {
            said.push({ text, values: [...values] });
            return hands.unsafe(text, values as never, options);
          }) as typeof hands.unsafe,
        }),
      ),
  };
  (globalThis as { afterwordPool?: Pool }).afterwordPool = recording;
  return async (work: () => Promise<unknown>): Promise<Said[]> => {
    said = [];
    await work();
    return said;
  };
}
