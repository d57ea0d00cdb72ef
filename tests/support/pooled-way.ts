import { wayToPostgres } from "./way-to-postgres";

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
  const said: Message[] = [];
  const way = await wayToPostgres(url, () => {
    const read = messagesOf((message) => said.push(message));
    let greeted = greets === "as Postgres";
    return {
      said(bytes, pass) {
        read(bytes);
        pass(bytes);
      },
      answered(bytes, pass) {
        const at = greeted ? -1 : bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
        if (at >= 0) {
          greeted = true;
          bytes.writeUInt32BE(bytes.readUInt32BE(at + 5) + 1_000_000, at + 5);
        }
        pass(bytes);
      },
    };
  });
  return { ...way, said };
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
