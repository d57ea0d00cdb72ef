import { describe, expect, test } from "vitest";
import { readAccountFile, readingParts } from "@/lib/account-file/read";
import { lookThrough } from "@/lib/imports/look-through";
import { readingOf } from "@/lib/imports/reading";
import { askedOf } from "@/lib/imports/schema";
import { tableOf } from "@/lib/imports/table";
import { read as readCsv } from "@/lib/interchange/csv/read.mjs";
import { read as readJson } from "@/lib/interchange/json/read.mjs";
import { Refusal } from "@/lib/interchange/worker/refusal.mjs";
import { Random } from "@/lib/seed/random";
import { someWednesday } from "../support/people";
import { tried } from "../support/tried";

const files = process.env.TRUST_FULL ? 100_000 : 1500;
const clock = { now: someWednesday, zone: "Europe/Berlin", twice: false };
const nothingHere = { applications: [], live: 0 };

const csv = [
  "id,company_name,role,location,url,source,min_salary,applied_at,status",
  '1,"Quillmere, Maps",Cartographer,Leeds,https://quillmere.example/1,LinkedIn,40000,2026-05-04T09:12:00Z,Applied',
  "2,Larkspur,'=Designer,Berlin,larkspur.example,Referral,,03/04/2026,Not Selected",
  '3,Ωmega,"Köchin ""A""\nB",Köln,,,,4. März 2026,Archived 👻',
].join("\r\n");

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const made = (n: number) => ({ id: id(n), createdAt: "2026-05-01T08:00:00.000Z" });
const days = { timeZone: "Europe/Berlin", workdays: [1, 2, 3, 4, 5], country: "DE", region: null };
const profile = {
  ...{ ...days, fullName: "Amara", email: "", phone: "", links: [], postalAddress: "" },
  ...{ playbookId: "consensus", ownPlaybookId: null, compose: "mail-app", singleKeys: true },
};
const application = {
  ...{ ...made(3), ...days, searchId: id(1), employerId: id(2), role: "Cook", location: "", salary: "" },
  ...{ jobUrl: "", advertisement: "", cvSent: "", appliedOn: "2026-05-04", source: "", notes: "x\ny" },
  ...{
    quickDecision: false,
    clientFacing: false,
    traditional: false,
    playbookId: "consensus",
    ownPlaybookId: null,
  },
  ...{ outcome: null, outcomeAt: null, over: null, overAt: null },
};
const account = JSON.stringify({
  ...{ format: "afterword-account", version: 1, exportedAt: someWednesday, profile },
  playbooks: [],
  searches: [{ ...made(1), name: "Front", sample: false }],
  employers: [{ ...made(2), name: "Larkspur", sample: false }],
  ...{ contacts: [], references: [], applications: [application], applicationContacts: [] },
  ...{ applicationReferences: [], interviews: [], interviewers: [], messages: [], messageSnapshots: [] },
  ...{ touches: [], trash: [{ id: id(4), deletedAt: someWednesday, kind: "touch", label: "", rows: {} }] },
});

/** What breaks parsers: signs that mean something, far too much of one, and bytes that are no text. */
const shards = [
  '"',
  ",",
  ";",
  "\t",
  "\r",
  "\n",
  "\0",
  "'",
  "=",
  "[",
  "]",
  "{",
  "}",
  ":",
  "\\",
  "\\u0000",
  "\\ud800",
]
  .concat([
    "null",
    "1e999",
    "-0",
    "\uFEFF",
    "\u2028",
    "99999999999999999999",
    '"'.repeat(50),
    "[".repeat(300),
  ])
  .map((text) => Buffer.from(text))
  .concat([Buffer.from([0xff, 0xfe]), Buffer.from([0xc3]), Buffer.from([0xed, 0xa0, 0x80])]);

function mutated(text: string, random: Random): Uint8Array {
  let bytes = Buffer.from(text);
  for (let changes = random.between(1, 6); changes > 0; changes -= 1) {
    const [a, b] = [random.between(0, bytes.length), random.between(0, bytes.length)];
    const [from, to] = a < b ? [a, b] : [b, a];
    const piece = bytes.subarray(from, Math.min(to, from + 200));
    const rest = bytes.subarray(from);
    const ways = [
      () => Buffer.concat([bytes.subarray(0, from), random.pick(shards), rest]),
      () => Buffer.concat([bytes.subarray(0, from), rest.subarray(random.between(0, 30))]),
      () => Buffer.concat([bytes.subarray(0, from), piece, piece, rest]),
      () => bytes.subarray(0, Math.max(1, to)),
      () => {
        const flipped = Buffer.from(bytes);
        if (from < flipped.length) flipped[from] = random.between(0, 255);
        return flipped;
      },
    ];
    bytes = Buffer.from(random.pick(ways)());
  }
  return bytes;
}

/** Reads many broken files: each is taken or refused in words, none breaks anything or takes long. */
async function readAll(text: string, seed: number, read: (bytes: Uint8Array) => Promise<boolean>) {
  const random = new Random(seed);
  const told = { taken: 0, refused: 0, longest: 0 };
  for (let n = 0; n < files; n += 1) {
    const bytes = mutated(text, random);
    const started = performance.now();
    const taken = await read(bytes).catch((error) => {
      if (error instanceof Refusal) return false;
      throw new Error(`File ${n}: ${Buffer.from(bytes).toString("base64")}`, { cause: error });
    });
    told.longest = Math.max(told.longest, performance.now() - started);
    told[taken ? "taken" : "refused"] += 1;
  }
  expect(told.taken).toBeGreaterThan(0);
  expect(told.refused).toBeGreaterThan(0);
  return told;
}

const inWords = ({ taken, refused, longest }: Awaited<ReturnType<typeof readAll>>) =>
  `${taken} taken, ${refused} refused, the longest took ${longest.toFixed(0)} ms`;

describe("P2: files that were changed at random are taken or refused", () => {
  test("tables of applications", { timeout: 3_600_000 }, async () => {
    const told = await readAll(csv, 1, async (bytes) => {
      const table = await tableOf(readCsv(bytes));
      const reading = readingOf(table, askedOf({}));
      await lookThrough(table, reading, nothingHere, clock);
      return true;
    });
    tried("P2", `mutated .csv file, ${inWords(told)}`, files);
    expect(told.longest).toBeLessThan(2000);
  });

  test("files of everything", { timeout: 3_600_000 }, async () => {
    const told = await readAll(account, 2, async (bytes) => {
      const read = await readAccountFile(readJson(bytes, readingParts), someWednesday);
      return read.ok;
    });
    tried("P2", `mutated .json file, ${inWords(told)}`, files);
    expect(told.longest).toBeLessThan(2000);
  });
});
