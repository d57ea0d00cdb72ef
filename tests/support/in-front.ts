import { request as ask, createServer, type Server } from "node:http";

/**
 * A reverse proxy in front of several instances, as small as one can be: each request goes to the next that takes a
 * connection. One that was cut after it was sent is not sent again; it is counted.
 */
export async function inFront(ports: number[]) {
  const figures = { passedOn: 0, passedOver: 0, cut: 0 };
  let turn = 0;
  const server: Server = createServer((asked, answer) => {
    const pieces: Buffer[] = [];
    asked.on("data", (piece) => pieces.push(piece));
    const first = turn++;
    asked.on("end", () => pass(0));
    function pass(passedOver: number) {
      const port = ports[(first + passedOver) % ports.length];
      const sent = ask({
        port,
        host: "127.0.0.1",
        method: asked.method,
        path: asked.url,
        headers: asked.headers,
        agent: false,
      });
      sent.on("response", (given) => {
        figures.passedOn += 1;
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.on("error", () => answer.destroy());
        given.pipe(answer);
      });
      sent.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ECONNREFUSED" && passedOver + 1 < ports.length) {
          figures.passedOver += 1;
          return pass(passedOver + 1);
        }
        figures.cut += 1;
        answer.destroy();
      });
      sent.end(Buffer.concat(pieces));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const end = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, figures, end };
}
