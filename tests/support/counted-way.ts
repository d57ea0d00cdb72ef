import { connect, createServer, type Socket } from "node:net";

/** Milliseconds of silence after which whoever asked is taken to wait. */
const silence = 10;

/**
 * A way to Postgres that counts how often somebody has to wait for it. Answers are held back until nothing more is
 * said: what was said until then can't rest on any of them, and so was one wait, over however many connections.
 */
export async function countedWay(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
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

  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => {});
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    near.on("data", (said) => {
      heard(said);
      far.write(said);
    });
    far.on("data", (said) => {
      if (timer === undefined) near.write(said);
      else held.push(() => near.write(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
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
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A simple query, `commit`, and nothing beside it: nobody waits for the end of a transaction that has only read. */
function onlyEnds(said: Buffer): boolean {
  return said.length < 20 && said.toString("latin1").startsWith("Q") && said.includes("commit");
}
