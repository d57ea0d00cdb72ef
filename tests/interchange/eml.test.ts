import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { type EmlMail, eml } from "@/lib/interchange/eml";
import { bodies, subjects, texts } from "./texts";

const from = { name: "Amara Nwosu", address: "amara+jobs@nwosu.example" };
const to = { name: "Dana Whitfield", address: "dana@larkspur.example" };

const meantHeaders = [
  "x-unsent",
  "from",
  "to",
  "subject",
  "mime-version",
  "content-type",
  "content-transfer-encoding",
];

/** What a parser that isn't ours finds in the file. */
async function read(mail: Partial<EmlMail>) {
  const file = eml({ from, to, subject: "Thank you", body: "Dear Dana,", ...mail });
  const {
    headers,
    subject,
    text,
    from: sender,
    to: recipients,
    cc,
    bcc,
    attachments,
    html,
  } = await PostalMime.parse(new TextEncoder().encode(file));
  const names = headers.map(({ key }) => key).sort();
  return { file, names, subject, text, sender, recipients, rest: { cc, bcc, attachments, html } };
}

const nothingElse = { cc: undefined, bcc: undefined, attachments: [], html: undefined };

/** Lines travel with CRLF, and decoders take a byte order mark off the front of a text. */
const asRead = (body: string) => body.replace(/^\ufeff/, "").replaceAll("\n", "\r\n") || undefined;

/** A head has no byte order marks: a decoder would take some of them off and leave others. */
const unmarked = (head: string) => head.replaceAll("\ufeff", "");

describe("an .eml file", () => {
  it("is a draft to one person, in plain text", async () => {
    const { file, names, sender, recipients, subject, text, rest } = await read({});
    expect(names).toEqual(meantHeaders.toSorted());
    expect(sender).toEqual(from);
    expect(recipients).toEqual([to]);
    expect(subject).toBe("Thank you");
    expect(text).toBe("Dear Dana,");
    expect(rest).toEqual(nothingElse);
    expect(file).toMatch(/^X-Unsent: 1\r\n/);
    expect(file).not.toMatch(/^Date:/m);
  });

  it.each(texts)("carries %s whole", async (_what, subject, body) => {
    const found = await read({ subject, body });
    expect(found.subject).toBe(subject);
    expect(found.text).toBe(asRead(body.replaceAll("\r\n", "\n")));
  });

  it.each([
    ["Małgorzata Wójcik", "malgorzata@tarnwick.example"],
    ['Robert "Bob" O\'Neil, Jr.', "bob@larkspur.example"],
    ["Dr. (Dana) Whitfield; <eve@example.org>", "dana@larkspur.example"],
    ["धन्यवाद शर्मा", "dana+afterword@larkspur.example"],
    ["فاطمة الزهراء", "o'neil_{x}|~`^*!$=/.a@larkspur.example"],
    ["=?utf-8?Q?Eve?=", "dana@larkspur.example"],
    ["🙂".repeat(90), "małgorzata@wójcik.example"],
  ])("names %s as its one recipient", async (name, address) => {
    const { recipients, names } = await read({ to: { name, address } });
    expect(recipients).toEqual([{ name, address }]);
    expect(names).toEqual(meantHeaders.toSorted());
  });

  it("carries ten thousand characters whole", async () => {
    const body = `${"Dear Małgorzata, धन्यवाद शुक्रिया 🙏🏽 \n".repeat(300)}`.slice(0, 10_000).toWellFormed();
    const { text } = await read({ body });
    expect(text).toBe(asRead(body));
  });

  it("carries all that the boundary lets in, and nothing of it becomes a header or a recipient", async () => {
    await fc.assert(
      fc.asyncProperty(subjects, bodies, subjects, async (subject, body, name) => {
        const { file, ...found } = await read({ subject, body, to: { ...to, name } });
        expect(found).toEqual({
          names: (subject ? meantHeaders : meantHeaders.filter((one) => one !== "subject")).toSorted(),
          subject: unmarked(subject) || undefined,
          text: asRead(body),
          sender: from,
          recipients: [{ name: unmarked(name), address: to.address }],
          rest: nothingElse,
        });
        expectWellMade(file);
      }),
    );
  });

  it.each([
    null,
    "",
    "a@x.example;b@y.example",
    "a@x.example,b@y.example",
    "a@x.example\r\nBcc: b@y.example",
    "a@x.example>\u0000",
  ])("names nobody where the address is %j", async (address) => {
    const { recipients, names, rest } = await read({ to: { name: "Dana", address } });
    expect(recipients).toBeUndefined();
    expect(names).not.toContain("to");
    expect(rest).toEqual(nothingElse);
  });

  it("leaves out a subject that is empty", async () => {
    for (const subject of [null, "", "  "]) expect((await read({ subject })).names).not.toContain("subject");
  });
});

/** Lines end in CRLF and nothing else, are short, and only an address needs more than ASCII. */
function expectWellMade(file: string) {
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[^ -~]/);
  const longest = Math.max(...file.split("\r\n").map((line) => line.length));
  expect(longest).toBeLessThanOrEqual(76);
}
