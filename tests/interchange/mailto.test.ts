import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestLink, mailtoLink } from "@/lib/interchange/mailto";

/** Reads a link as a mail program does: split at the first `?`, then at `&`, then decode each part by itself. */
function opened(mail: { to: string; subject: string | null; body: string }) {
  const link = mailtoLink(mail);
  if (link.kind !== "link") return link.kind;
  const url = new URL(link.href);
  const fields = url.search.slice(1).split("&").filter(Boolean);
  const read = fields.map((field) => {
    const at = field.indexOf("=");
    return [field.slice(0, at), decodeURIComponent(field.slice(at + 1))] as const;
  });
  return { to: url.pathname.split(",").map(decodeURIComponent), ...Object.fromEntries(read) };
}

const to = "dana@larkspur.example";

describe("a mailto link", () => {
  it.each([
    ["accents", "Dziękuję, Małgorzata", "Crème brûlée à Zürich"],
    ["emoji", "Thanks 🙏🏽", "A family 👨‍👩‍👧 and a flag 🇰🇪"],
    ["other scripts", "धन्यवाद", "شكرا جزيلا\nありがとう"],
    [
      "marks that mean something in a link",
      "50% off; why? #1 & more",
      "a=b&cc=eve@example.org;bcc?+%0A\"'<x>",
    ],
    ["lines", "One line", "Dear Dana,\n\nThank you.\n\nAmara"],
  ])("carries %s whole", (_what, subject, body) => {
    expect(opened({ to, subject, body })).toEqual({
      to: [to],
      subject,
      body: body.replaceAll("\n", "\r\n"),
    });
  });

  it("carries any text whole, and never a second field or recipient", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const read = opened({ to, subject: `s${subject}s`, body: `b${body}b` });
        expect(read).toEqual({ to: [to], subject: `s${subject}s`, body: `b${body}b` });
      }),
    );
  });

  it("writes a space as %20 and a line end as %0D%0A", () => {
    const link = mailtoLink({ to, subject: "Thank you", body: "Dear Dana,\nthanks\r\nand\rmore" });
    expect(link).toEqual({
      kind: "link",
      href: `mailto:${to}?subject=Thank%20you&body=Dear%20Dana%2C%0D%0Athanks%0D%0Aand%0D%0Amore`,
    });
  });

  it("keeps the plus of an address", () => {
    expect(opened({ to: "dana+jobs@larkspur.example", subject: null, body: "Hello" })).toEqual({
      to: ["dana+jobs@larkspur.example"],
      body: "Hello",
    });
  });

  it("takes an address of another script", () => {
    expect(opened({ to: "małgorzata@wójcik.example", subject: null, body: "" })).toEqual({
      to: ["małgorzata@wójcik.example"],
    });
  });

  it.each([
    "a@x.example;b@y.example",
    "a@x.example,b@y.example",
    "a@x.example?cc=b@y.example",
    "a@x.example&bcc=b@y.example",
    "a@x.example%2Cb@y.example",
    "a@x.example\r\nBcc: b@y.example",
    '"a, b"@x.example',
    "Dana <a@x.example>",
    "a@b@c.example",
    "",
    "dana",
  ])("refuses %j: it could name somebody else", (address) => {
    expect(opened({ to: address, subject: "Hello", body: "" })).toBe("bad-address");
  });

  it("lets no line end of the subject begin a header", () => {
    const read = opened({ to, subject: "Hello\r\nBcc: eve@example.org\u2028x\u0000", body: "" });
    expect(read).toEqual({ to: [to], subject: "Hello Bcc: eve@example.org x" });
  });

  it("survives half a surrogate pair", () => {
    expect(opened({ to, subject: null, body: "a\ud83db" })).toEqual({ to: [to], body: "a\ufffdb" });
  });

  it("is not offered above the length that mail programs take", () => {
    const room = longestLink - `mailto:${to}?body=`.length;
    expect(mailtoLink({ to, subject: null, body: "a".repeat(room) }).kind).toBe("link");
    expect(mailtoLink({ to, subject: null, body: "a".repeat(room + 1) }).kind).toBe("too-long");
  });
});
