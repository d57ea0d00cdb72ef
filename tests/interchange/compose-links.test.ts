import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComposeWay, composeLink, composeWays, longestLink } from "@/lib/interchange/compose-links";
import type { Mail } from "@/lib/interchange/mail";
import { bodies, subjects, texts } from "./texts";

interface Opened {
  page: string;
  to: string[];
  fields: [name: string, value: string][];
}

/** Reads a link by Node's URL, as a mail program or a page would; its kind where there is none. */
function opened(way: ComposeWay, mail: Mail): Opened | string {
  const link = composeLink(way, mail);
  if (link.kind !== "link") return link.kind;
  const url = new URL(link.href);
  if (url.hash || url.username || url.port) return "not a link to compose by";
  const fields = [...url.searchParams];
  return url.protocol === "mailto:"
    ? { page: "mailto:", to: url.pathname.split(",").map(decodeURIComponent), fields }
    : {
        page: url.origin + url.pathname,
        to: fields.filter(([name]) => name === "to").map(([, value]) => value),
        fields: fields.filter(([name]) => name !== "to"),
      };
}

/** How it should be read. */
function meant(way: ComposeWay, to: string, subject: string, body: string): Opened {
  const { page, first, name } = pages[way];
  const text: Opened["fields"] = [
    [name, subject],
    ["body", body.replaceAll("\n", "\r\n")],
  ];
  return { page, to: [to], fields: [...first, ...text.filter(([, value]) => value !== "")] };
}

const subjectNamed = (page: string) => ({ page, first: [] as Opened["fields"], name: "subject" });
const pages: Record<ComposeWay, ReturnType<typeof subjectNamed>> = {
  "mail-app": subjectNamed("mailto:"),
  gmail: {
    page: "https://mail.google.com/mail/",
    first: [
      ["view", "cm"],
      ["fs", "1"],
    ],
    name: "su",
  },
  "outlook-work": subjectNamed("https://outlook.office.com/mail/deeplink/compose"),
  "outlook-personal": subjectNamed("https://outlook.live.com/mail/0/deeplink/compose"),
};

const to = "dana@larkspur.example";

describe.each(composeWays)("a link to compose by %s", (way) => {
  it.each(texts)("carries %s whole", (_what, subject, body) => {
    const unixLines = body.replaceAll("\r\n", "\n");
    expect(opened(way, { to, subject, body })).toEqual(meant(way, to, subject, unixLines));
  });

  it("carries any text whole, and never a second field or recipient", () => {
    fc.assert(
      fc.property(subjects, bodies, (subject, body) => {
        const read = opened(way, { to, subject, body });
        if (read !== "too-long") expect(read).toEqual(meant(way, to, subject, body));
      }),
    );
  });

  it("writes a space as %20 and a line end as %0D%0A", () => {
    const link = composeLink(way, { to, subject: "Thank you", body: "Dear Dana,\nthanks\r\nand\rmore" });
    if (link.kind !== "link") throw new Error(link.kind);
    expect(link.href).toMatch(/Thank%20you&body=Dear%20Dana%2C%0D%0Athanks%0D%0Aand%0D%0Amore$/);
    expect(link.href).not.toContain("+");
  });

  it.each([
    "dana+jobs@larkspur.example",
    "o'neil_{x}|~`^*!$=/.a@larkspur.example",
    "małgorzata@wójcik.example",
  ])("keeps the address %s", (address) => {
    expect(opened(way, { to: address, subject: null, body: "Hello" })).toEqual(
      meant(way, address, "", "Hello"),
    );
  });

  it.each([
    "a;b@x.example",
    "a,b@x.example",
    "a@x.example;b@y.example",
    "a@x.example,b@y.example",
    "a@x.example b@y.example",
    "a@x.example?cc=b@y.example",
    "a@x.example&bcc=b@y.example",
    "a@x.example%2Cb@y.example",
    "a@x.example\r\nBcc: b@y.example",
    "a@x.example\u0000",
    "a@x.example\u2028b",
    "a%0d%0a@x.example",
    '"a, b"@x.example',
    "Dana <a@x.example>",
    "a@b@c.example",
    "dana",
  ])("refuses %j: it could name somebody else", (address) => {
    expect(opened(way, { to: address, subject: "Hello", body: "" })).toBe("bad-address");
  });

  it("says that there is no address, where there is none", () => {
    for (const none of [null, "", " "]) {
      expect(opened(way, { to: none, subject: "Hello", body: "" })).toBe("no-address");
    }
  });

  it("leaves out a subject and a body that are empty", () => {
    expect(opened(way, { to, subject: " ", body: "" })).toEqual(meant(way, to, "", ""));
  });

  it("lets no line end of the subject begin a header", () => {
    const read = opened(way, { to, subject: "Hello\r\nBcc: eve@example.org\u2028x\u0000", body: "" });
    expect(read).toEqual(meant(way, to, "Hello Bcc: eve@example.org x", ""));
  });

  it("survives half a surrogate pair", () => {
    expect(opened(way, { to, subject: null, body: "a\ud83db" })).toEqual(meant(way, to, "", "a\ufffdb"));
  });

  it("is not offered above the length that mail programs take", () => {
    const link = composeLink(way, { to, subject: null, body: "a" });
    const room = longestLink - (link.kind === "link" ? link.href.length - 1 : 0);
    expect(composeLink(way, { to, subject: null, body: "a".repeat(room) }).kind).toBe("link");
    expect(composeLink(way, { to, subject: null, body: "a".repeat(room + 1) }).kind).toBe("too-long");
    expect(composeLink(way, { to, subject: null, body: "a".repeat(10_000) }).kind).toBe("too-long");
  });
});

it("Gmail, Outlook and the mail app are opened at the addresses they document", () => {
  const mail = { to, subject: "Hi", body: "You" };
  expect(composeWays.map((way) => composeLink(way, mail))).toEqual(
    [
      "mailto:dana@larkspur.example?subject=Hi&body=You",
      "https://mail.google.com/mail/?view=cm&fs=1&to=dana%40larkspur.example&su=Hi&body=You",
      "https://outlook.office.com/mail/deeplink/compose?to=dana%40larkspur.example&subject=Hi&body=You",
      "https://outlook.live.com/mail/0/deeplink/compose?to=dana%40larkspur.example&subject=Hi&body=You",
    ].map((href) => ({ kind: "link", href })),
  );
});
