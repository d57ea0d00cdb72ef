import { SMTPServer } from "smtp-server";

/** A mail server on loopback that takes every letter, counts it and keeps none. */
export async function openMailSink() {
  let letters = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, _session, done) {
      stream.on("data", () => {});
      stream.on("end", () => {
        letters += 1;
        done();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.server.address());
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters: () => letters,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}
