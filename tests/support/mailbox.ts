import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A letter as its reader's program reads it, and as it was told to the server. */
export interface Received {
  from: string;
  to: string[];
  mail: Email;
  raw: string;
}

/** A mail server of one's own on loopback, which keeps what it is given. */
export interface Mailbox {
  url: string;
  received: Received[];
  /** The next letter to an address. */
  next(to: string): Promise<Received>;
  close(): Promise<void>;
}

/** Opens one; options make it refuse, stall or ask for a password. */
export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    async onData(stream, session, callback) {
      const raw = await wholeOf(stream).catch(() => null);
      // Whoever sent it is gone before its end: it is no letter.
      if (raw === null) return;
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map(({ address }) => address),
        mail: await PostalMime.parse(raw),
        raw: raw.toString("utf8"),
      });
      callback(null, "2.0.0 kept");
      for (const wake of waiting.splice(0)) wake();
    },
    ...options,
  });
  // Whoever is killed in the middle of a letter leaves a broken line.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  const seen = new Set<Received>();
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    async next(to) {
      for (;;) {
        const found = received.find((one) => !seen.has(one) && one.to.includes(to));
        if (found) {
          seen.add(found);
          return found;
        }
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function wholeOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
