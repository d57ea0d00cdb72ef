import { connect, createServer, type Socket } from "node:net";

/** What stands between for one connection: each is told what came, and how to pass something on. */
export interface Between {
  said: (bytes: Buffer, pass: (bytes: Buffer) => void) => void;
  answered: (bytes: Buffer, pass: (bytes: Buffer) => void) => void;
}

/** A way to a Postgres by which everything goes through whatever is made for each connection. Gives its address. */
export async function wayToPostgres(url: string, between: () => Between) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
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
    const { said, answered } = between();
    near.on("data", (bytes) => said(bytes, (passed) => far.write(passed)));
    far.on("data", (bytes) => answered(bytes, (passed) => near.write(passed)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
    async end() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
