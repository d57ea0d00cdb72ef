import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Letter } from "@/lib/mail/letter";
import { type Mailbox, openMailbox } from "../support/mailbox";

const letter: Letter = {
  subject: "Ein Gruß, “quoted”",
  paragraphs: ["Good day <b>, & so on."],
  link: { label: "Open it", address: "https://afterword.example/reset-password/abc?x=1&y=2" },
  after: "If it wasn’t you, leave it be.",
};
let box: Mailbox | undefined;

/** Sends from an instance that is configured so; its environment is read anew. */
async function send(variables: Record<string, string>, to: string, what = letter) {
  vi.resetModules();
  for (const [name, value] of Object.entries({
    MAIL_FROM: "Afterword <hello@afterword.example>",
    ...variables,
  }))
    vi.stubEnv(name, value);
  const { sendLetter } = await import("@/lib/mail/send");
  return sendLetter(to, what);
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await box?.close();
  box = undefined;
});

describe("a letter", () => {
  test("reaches its one reader as text and as a page, and loads nothing from anywhere", async () => {
    box = await openMailbox();
    const told = await send({ SMTP_URL: box.url }, "robin@people.example");
    expect(told).toEqual({ kind: "taken", answer: "250 2.0.0 kept" });
    const { from, to, mail } = await box.next("robin@people.example");
    expect({ from, to }).toEqual({ from: "hello@afterword.example", to: ["robin@people.example"] });
    expect(mail.from).toMatchObject({ name: "Afterword", address: "hello@afterword.example" });
    expect(mail.subject).toBe(letter.subject);
    expect(mail.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    expect(mail.text).toContain("Good day <b>, & so on.");
    expect(mail.text).toContain(`Open it:\n${letter.link?.address}`);
    expect(mail.html).toContain("Good day &lt;b&gt;, &amp; so on.");
    expect(mail.html?.match(/(?<=href=")[^"]*/g)).toEqual(
      Array(2).fill(letter.link?.address.replace("&", "&amp;")),
    );
    expect(mail.html).not.toMatch(/<img|src=|url\(|@import|<script|<link/i);
    expect(mail.attachments).toEqual([]);
  });

  test("to an address with a line end in it goes to nobody else, and has no header more", async () => {
    box = await openMailbox();
    for (const nasty of ["\r\nBcc: eve@evil.example", "\nRCPT TO:<eve@evil.example>", ",eve@evil.example"]) {
      await send({ SMTP_URL: box.url }, `robin@people.example${nasty}`, {
        ...letter,
        subject: `Hello${nasty}`,
      });
    }
    for (const { to, mail } of box.received) {
      expect(to).not.toContain("eve@evil.example");
      expect(mail.headers.map(({ key }) => key)).not.toContain("bcc");
    }
  });

  test("signs in to the server where the address says how", async () => {
    const tried: (string | null | undefined)[] = [];
    box = await openMailbox({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, callback) {
        tried.push(username, password);
        callback(null, { user: username });
      },
    });
    const url = box.url.replace("//", "//post%40office:a%2Fsecret@");
    expect(await send({ SMTP_URL: url }, "robin@people.example")).toMatchObject({ kind: "taken" });
    expect(tried).toEqual(["post@office", "a/secret"]);
  });
});

describe("a server that doesn't take it", () => {
  test.each([
    [550, { kind: "refused" }],
    [451, { kind: "not-now", perhaps: false }],
  ])("is heard: %s is %o, and neither the address nor the letter is logged", async (responseCode, kind) => {
    box = await openMailbox({
      onRcptTo: (_address, _session, callback) =>
        callback(Object.assign(new Error("no robin here"), { responseCode })),
    });
    const told = await send({ SMTP_URL: box.url }, "robin@people.example");
    expect(told).toEqual({ ...kind, answer: `${responseCode} no robin here` });
    const logged = JSON.stringify(vi.mocked(console.error).mock.calls);
    expect(logged).toContain(String(responseCode));
    expect(logged).not.toMatch(/robin|reset-password/);
  });

  test("that isn't there is “not-now”", async () => {
    box = await openMailbox();
    const { url } = box;
    await box.close();
    box = undefined;
    expect(await send({ SMTP_URL: url }, "robin@people.example")).toMatchObject({
      ...{ kind: "not-now", perhaps: false },
    });
  });

  test("that won’t let us in, or won’t have the sender, is “not-now”: its reader can do nothing for it", async () => {
    box = await openMailbox({
      onMailFrom: (_address, _session, callback) =>
        callback(Object.assign(new Error("not from you"), { responseCode: 550 })),
    });
    expect(await send({ SMTP_URL: box.url }, "robin@people.example")).toMatchObject({
      ...{ kind: "not-now", perhaps: false },
    });
    await box.close();
    box = await openMailbox({
      ...{ authOptional: false, allowInsecureAuth: true },
      onAuth: (_auth, _session, callback) =>
        callback(Object.assign(new Error("who are you"), { responseCode: 535 })),
    });
    const url = box.url.replace("//", "//post:wrong@");
    expect(await send({ SMTP_URL: url }, "robin@people.example")).toMatchObject({
      ...{ kind: "not-now", perhaps: false },
    });
  });

  test("that goes silent once it has the letter may have taken it", async () => {
    const taken: string[] = [];
    const server = createServer((socket) => {
      socket.on("error", () => {});
      let inLetter = false;
      socket.write("220 here\r\n");
      socket.on("data", (said) => {
        if (inLetter) {
          taken.push(String(said));
          if (String(said).includes("\r\n.\r\n")) socket.destroy();
          return;
        }
        inLetter = /^DATA/im.test(String(said));
        socket.write(inLetter ? "354 go on\r\n" : "250 yes\r\n");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    expect(await send({ SMTP_URL: `smtp://127.0.0.1:${port}` }, "robin@people.example")).toMatchObject({
      ...{ kind: "not-now", perhaps: true },
    });
    expect(taken.join("")).toContain("Good day");
    server.close();
  });

  test("that takes the call and says nothing is left after ten seconds, with nothing taken", async () => {
    const server = createServer((socket) => socket.on("error", () => {}));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    expect(await send({ SMTP_URL: `smtp://127.0.0.1:${port}` }, "robin@people.example")).toMatchObject({
      ...{ kind: "not-now", perhaps: false },
    });
    server.close();
  }, 20_000);

  test("where none is configured, nothing is sent and it is said", async () => {
    expect(await send({ SMTP_URL: "" }, "robin@people.example")).toEqual({
      kind: "refused",
      answer: "no mail server is configured",
    });
  });
});

describe("the server's address", () => {
  test("asks for TLS beyond this machine, unless it says otherwise", async () => {
    const { smtpOptions } = await import("@/lib/mail/transport");
    const of = (url: string) => {
      const { host, port, secure, requireTLS } = smtpOptions(url);
      return { host, port, secure, requireTLS };
    };
    expect(of("smtp://mail.example")).toEqual({
      host: "mail.example",
      port: 587,
      secure: false,
      requireTLS: true,
    });
    expect(of("smtps://mail.example")).toEqual({
      host: "mail.example",
      port: 465,
      secure: true,
      requireTLS: false,
    });
    expect(of("smtp://127.0.0.1:1025")).toEqual({
      host: "127.0.0.1",
      port: 1025,
      secure: false,
      requireTLS: false,
    });
    expect(of("smtp://relay:25?requireTLS=false")).toMatchObject({ port: 25, requireTLS: false });
    expect(of("smtp://[::1]:25")).toMatchObject({ host: "::1", requireTLS: false });
  });
});
