import { connect, createServer, type Socket } from "node:net";

/**
 * A way to Postgres that a test can cut, hold up and mend: what a broken network and a restarted server do to the app.
 */
export async function cuttableWay(url: string) {
  const target = new URL(url);
  const pairs = new Set<[near: Socket, far: Socket]>();
  let whole = true;
  let held = false;
  const server = createServer((near) => {
    if (!whole) return void near.resetAndDestroy();
    const far = connect(Number(target.port), target.hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    near.on("error", () => {});
    far.on("error", () => {});
    near.on("data", (said) => held || far.write(said));
    far.on("data", (said) => held || near.write(said));
    for (const [one, other] of [pair, [far, near]] as const) {
      one.on("close", () => {
        pairs.delete(pair);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const drop = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  };
  return {
    url: Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
    connections: () => pairs.size,
    /** Ends what is open, and lets nobody in any more. */
    cut() {
      whole = false;
      drop();
    },
    /** From here on nothing that is said arrives, and nobody hears of it. */
    hold() {
      held = true;
    },
    mend() {
      if (held) drop();
      whole = true;
      held = false;
    },
    async end() {
      drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
