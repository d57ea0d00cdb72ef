import { wayToPostgres } from "./way-to-postgres";

/** Milliseconds of silence after which whoever asked is taken to wait. */
const silence = 10;

/**
 * A way to Postgres that counts how often somebody has to wait for it. Answers are held back until nothing more is
 * said: what was said until then can't rest on any of them, and so was one wait, over however many connections.
 */
export async function countedWay(url: string) {
  let waits = 0;
  let counting = false;
  let held: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;

  function release() {
    timer = undefined;
    for (const answer of held.splice(0)) answer();
  }
  function heard(said: Buffer) {
    if (!counting || onlyEnds(said)) return;
    if (timer === undefined) waits += 1;
    clearTimeout(timer);
    timer = setTimeout(release, silence);
  }

  const way = await wayToPostgres(url, () => ({
    said(bytes, pass) {
      heard(bytes);
      pass(bytes);
    },
    answered(bytes, pass) {
      if (timer === undefined) pass(bytes);
      else held.push(() => pass(bytes));
    },
  }));
  return {
    url: way.url,
    /** How often somebody waited while this went on. Before and after, nothing is held back. */
    async waitsDuring(work: () => Promise<unknown>): Promise<number> {
      waits = 0;
      counting = true;
      await work().finally(() => {
        counting = false;
        clearTimeout(timer);
        release();
      });
      return waits;
    },
    async end() {
      clearTimeout(timer);
      held = [];
      await way.end();
    },
  };
}

/** A simple query, `commit`, and nothing beside it: nobody waits for the end of a transaction that has only read. */
function onlyEnds(said: Buffer): boolean {
  return said.length < 20 && said.toString("latin1").startsWith("Q") && said.includes("commit");
}
