import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { readInWorker } from "@/lib/interchange/read-in-worker";
import { type CardPerson, vcards } from "@/lib/interchange/vcard";

const id = "3f0c2a5e-8d0e-4c55-9a0e-2f1d6b7c8e90";
const plain: CardPerson = {
  id,
  fullName: "Dana Whitfield",
  employer: "Larkspur",
  jobTitle: "Head of Design",
  email: "dana@larkspur.example",
  phone: "+44 20 7946 0991",
  linkedin: "https://www.linkedin.com/in/dana-example",
  postalAddress: "12 Quay Street\nBristol BS1 4AA",
};
const fields = ["fullName", "employer", "jobTitle", "email", "phone", "linkedin", "postalAddress"] as const;

const hostile = [
  ...[
    "Bo\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Mallory",
    "Bo\nTEL:666",
    "Bo\rTEL:666",
    "Bo\u2028TEL:666",
    "Bo\u0085TEL:666",
  ],
  ...[
    "Bo\0TEL:666",
    "Bo%0d%0aTEL:666",
    "a;b;c",
    "a,b",
    "a\\nb",
    "a\\;b",
    'a"b',
    "a:b",
    "\r\n folded",
    "=0D=0ATEL:666",
  ],
  ...["🏔".repeat(60), "a".repeat(300), "\ud800", "ÅÄÖ".repeat(50), "item1.URL:x", " ", "\ttab"],
];

/** What a parser that isn't ours finds: each property's name, in order. */
function properties(file: string): string[][] {
  const parsed = ICAL.parse(file);
  const cards = parsed[0] === "vcard" ? [parsed] : parsed;
  return cards.map(([, found]: [string, [string][]]) => found.map(([name]) => name));
}

const meant = ["version", "uid", "fn", "n", "org", "title", "email", "tel", "url", "x-ablabel", "adr"];

describe("J1: what is typed can't become a property, a line or a card of its own", () => {
  test.each(fields)("in %s", (field) => {
    for (const value of hostile) {
      const file = vcards([{ ...plain, [field]: `x${value}` }, plain]);
      expect(properties(file), JSON.stringify(value)).toEqual([meant, meant]);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n\0]/);
    }
  });

  test("and comes back as it was, by our own reader too", async () => {
    const person = {
      ...plain,
      fullName: "Dr. Łucja O'Neil; Jr., PhD",
      employer: "Salt, Sand; & Co\\",
      jobTitle: "a\\nb",
    };
    const read = await readInWorker("cards", new TextEncoder().encode(vcards([person, plain])), null);
    expect(read.kind === "read" && read.value.cards).toMatchObject([
      {
        name: person.fullName,
        employer: person.employer,
        jobTitle: person.jobTitle,
        emails: [{ value: person.email }],
        phones: [{ value: person.phone }],
        linkedin: person.linkedin,
        postalAddress: person.postalAddress,
      },
      { name: plain.fullName },
    ]);
  });

  test("who has no more than a name is a card of their own", () => {
    const nothing = { employer: "", jobTitle: "", email: "", phone: "", linkedin: "", postalAddress: "" };
    expect(properties(vcards([{ id, fullName: "李", ...nothing }]))).toEqual([["version", "uid", "fn", "n"]]);
  });
});
