import { connect, createServer, type Socket } from "node:net";

/** What was said to Postgres: the kind of its message, and the name that it gives to a statement, or calls one by. */
export interface Message {
  kind: string;
  statement: string;
  text: string;
}

/**
 * A way to Postgres that greets as a pooler does, with a number of its own and not with that of the process which serves,
 * and notes what is said.
 */
export async function pooledWay(url: string, { greets = "as a pooler" } = {}) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const said: Message[] = [];
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
    const read = messagesOf((message) => said.push(message));
    near.on("data", (bytes) => {
      read(bytes);
      far.write(bytes);
    });
    let greeted = greets === "as Postgres";
    far.on("data", (bytes) => {
      const at = greeted ? -1 : bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
      if (at >= 0) {
        greeted = true;
        bytes.writeUInt32BE(bytes.readUInt32BE(at + 5) + 1_000_000, at + 5);
      }
      near.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
    said,
    async end() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Takes a client's bytes as they come. The first message has no kind; the others are a letter, a length and the rest. */
function messagesOf(heard: (message: Message) => void) {
  let left = Buffer.alloc(0);
  let greeting = true;
  return (bytes: Buffer) => {
    left = Buffer.concat([left, bytes]);
    for (;;) {
      const head = greeting ? 0 : 1;
      const length = left.length < head + 4 ? Number.POSITIVE_INFINITY : head + left.readUInt32BE(head);
      if (left.length < length) return;
      if (!greeting) heard(messageOf(String.fromCharCode(Number(left[0])), left.subarray(5, length)));
      greeting = false;
      left = left.subarray(length);
    }
  };
}

function messageOf(kind: string, content: Buffer): Message {
  const parts = content.toString("latin1").split("\0");
  const statement = { P: parts[0], B: parts[1], D: parts[0]?.slice(1) }[kind] ?? "";
  return { kind, statement, text: { Q: parts[0], P: parts[1] }[kind] ?? "" };
}
