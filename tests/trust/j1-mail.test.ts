import PostalMime from "postal-mime";
import { afterAll, describe, expect, it } from "vitest";
import { composeLink, composeWays } from "@/lib/interchange/compose-links";
import { eml } from "@/lib/interchange/eml";

const breaks = ["\r\n", "\n", "\r", "\0", "\u0085", "\u2028", "\u2029", "\v", "\f", "\u001b", "\u007f"];
const others = ["%0d%0a", "%0D%0A%20", "\\r\\n", ";", ",", ">", "?", "&", '"', "=?utf-8?Q?=0D=0A?= "];
const foldings = ["\r\n ", "\r\n\t", "\n "];
const sequences = [...breaks, ...foldings, ...others];

const meant = {
  name: "Dana Whitfield",
  address: "dana@larkspur.example",
  subject: "Thank you",
  body: "Dear Dana,",
};
type Field = keyof typeof meant;
const fields = Object.keys(meant) as Field[];

const figures = { files: 0, links: 0 };
afterAll(() =>
  console.log(`J1 mail: ${figures.files} files and ${figures.links} links, each to one person at most`),
);

describe.each(fields)(
  "J1: a %s with something in it that could begin another header or recipient",
  (field) => {
    const nasty = sequences.map((one) => {
      const value = `${meant[field]}${one}Bcc: eve@evil.example${one}${one}X-Evil: 1`;
      return { ...meant, [field]: value };
    });

    it("makes an .eml file with exactly the meant headers, and no recipient but the one", async () => {
      for (const mail of nasty) {
        const party = { name: mail.name, address: mail.address };
        const file = eml({ from: party, to: party, subject: mail.subject, body: mail.body });
        const found = await PostalMime.parse(new TextEncoder().encode(file));
        const parties = field === "address" ? [] : ["from", "to"];
        expect(found.headers.map(({ key }) => key).sort()).toEqual(
          [
            ...parties,
            "content-transfer-encoding",
            "content-type",
            "mime-version",
            "subject",
            "x-unsent",
          ].sort(),
        );
        const addresses = [found.from, ...(found.to ?? [])].map((one) => one?.address);
        expect(addresses).toEqual(field === "address" ? [undefined] : [meant.address, meant.address]);
        expect([found.cc, found.bcc, found.replyTo, found.html, found.attachments.length]).toEqual([
          ...[undefined, undefined, undefined, undefined],
          0,
        ]);
        figures.files += 1;
      }
    });

    it.each(composeWays)("makes a link by %s with exactly the meant fields, or none", (way) => {
      for (const mail of nasty) {
        const link = composeLink(way, { to: mail.address, subject: mail.subject, body: mail.body });
        if (field === "address") {
          expect(link, mail.address).toEqual({ kind: "bad-address" });
          continue;
        }
        if (link.kind !== "link") throw new Error(link.kind);
        const url = new URL(link.href);
        const to = way === "mail-app" ? decodeURIComponent(url.pathname) : url.searchParams.get("to");
        expect(to).toBe(meant.address);
        expect([...url.searchParams.keys()]).toEqual(named[way]);
        expect(link.href).not.toMatch(/%00|%0D(?!%0A)|(?<!%0D)%0A|%E2%80%A8|%E2%80%A9/);
        figures.links += 1;
      }
    });
  },
);

const named = {
  "mail-app": ["subject", "body"],
  gmail: ["view", "fs", "to", "su", "body"],
  "outlook-work": ["to", "subject", "body"],
  "outlook-personal": ["to", "subject", "body"],
};
