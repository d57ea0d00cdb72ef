import { afterAll, describe, expect, test } from "vitest";
import { lookThrough } from "@/lib/imports/look-through";
import { readAccount, readTable } from "@/lib/imports/read-file";
import { readingOf } from "@/lib/imports/reading";
import { askedOf } from "@/lib/imports/schema";
import { expectAnswer, figures } from "../support/blocked";
import { someWednesday } from "../support/people";

afterAll(() =>
  console.log(
    `P1 .csv and .json: ${figures.bombs} bombs, event loop blocked for ${Math.round(figures.longest)} ms at most`,
  ),
);

// On a slow machine a large file may be told to take too long, whatever else is wrong with it.
const inTime = (reasons: readonly string[]) => [...reasons, "too-long"];
const bytes = (text: string) => new TextEncoder().encode(text);
const many = (text: string, size: number) => text.repeat(Math.floor(size / text.length));
const justUnder = { table: 8_000_000, account: 33_000_000 };

const tables: Record<string, [text: () => string, reasons: string[]]> = {
  "23 MB": [() => many("a,b\n", 23_000_000), ["too-large"]],
  "a million columns": [() => `a,b\n${",".repeat(1_000_000)}\n`, ["too-many-columns", "unreadable", "empty"]],
  "as many columns in each of many rows": [
    () => many(`${",".repeat(5000)}x\n`, justUnder.table),
    ["too-many-columns"],
  ],
  "a row of two megabytes": [() => `a,b\n${"c".repeat(2_500_000)},d\n`, ["long-cell", "unreadable"]],
  "20,001 rows": [() => `a,b\n${"c,d\n".repeat(20_001)}`, ["too-many-rows"]],
  "millions of empty rows": [() => `a,b\nc,d\n${"\n".repeat(7_900_000)}`, ["too-many-rows"]],
  "two million cells": [() => `${"a,".repeat(99)}a\n${`${"b,".repeat(99)}b\n`.repeat(20_000)}`, ["read"]],
  "a quotation mark that never ends": [
    () => `a,b\n"${many("c,d and so on\n", justUnder.table)}`,
    ["quote", "unreadable"],
  ],
  "quotation marks alone": [() => `a,b\n${'"'.repeat(3_000_001)}`, ["quote", "unreadable"]],
  "twenty thousand statuses": [
    () =>
      `employer,role,status,notes\n${Array.from({ length: 20_000 }, (_, n) => `e${n},r,s${n},${"n".repeat(300)}`).join("\n")}`,
    ["read"],
  ],
  "one role twenty thousand times": [
    () =>
      `employer,role,applied on\n${Array.from({ length: 20_000 }, (_, n) => `e,r,${2000 + (n % 25)}-0${1 + (n % 9)}-${10 + (n % 19)}`).join("\n")}`,
    ["read"],
  ],
};

const whole = (parts: Record<string, string>) => {
  const empty = "playbooks searches employers contacts references applications applicationContacts"
    .concat(" applicationReferences interviews interviewers messages messageSnapshots touches trash")
    .split(" ");
  const all = {
    ...{ format: '"afterword-account"', version: "1", exportedAt: `"${someWednesday}"`, profile },
    ...Object.fromEntries(empty.map((name) => [name, "[]"])),
    ...parts,
  };
  return `{${Object.entries(all)
    .map(([name, text]) => `"${name}":${text}`)
    .join()}}`;
};
const profile = JSON.stringify({
  ...{ fullName: "Amara", email: "", phone: "", links: [], postalAddress: "", timeZone: "Europe/Berlin" },
  ...{ workdays: [1, 2, 3, 4, 5], country: "DE", region: null, playbookId: "consensus", ownPlaybookId: null },
  ...{ compose: "mail-app", singleKeys: true },
});
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const row = (n: number, more: object) =>
  JSON.stringify({ id: id(n), createdAt: "2026-05-01T08:00:00.000Z", ...more });
const listed = (count: number, one: (n: number) => string) =>
  `[${Array.from({ length: count }, (_, n) => one(n + 1)).join()}]`;
const search = (n: number) => row(n, { name: `Search ${n}`, sample: false });
const place = (n: number) =>
  JSON.stringify({ applicationId: id(n), contactId: id(n), role: "hr", followUpOwner: false, position: 0 });
const deleted = (rows: string) =>
  `[{"id":"${id(1)}","deletedAt":"${someWednesday}","kind":"search","label":"","rows":${rows}}]`;
const junk = (size: number) => `[${many("1,", size)}1]`;

const accounts: Record<string, [text: () => string, reasons: string[]]> = {
  "40 MB": [() => `{"a":"${"b".repeat(40_000_000)}"}`, ["too-large"]],
  "brackets 5,000,000 deep": [() => "[".repeat(5_000_000), ["not-json"]],
  "objects 2,000,000 deep": [() => '{"a":'.repeat(2_000_000), ["not-json"]],
  "depth in a list": [() => whole({ searches: `${"[".repeat(2000)}${"]".repeat(2000)}` }), ["row"]],
  "millions of keys": [
    () => `{${Array.from({ length: 500_000 }, (_, n) => `"k${n}":1`).join()}}`,
    ["not-ours"],
  ],
  "a date of thirty megabytes": [() => whole({ exportedAt: `"${"1".repeat(30_000_000)}"` }), ["not-ours"]],
  "a profile of thirty megabytes": [
    () => whole({ profile: profile.replace("[]", junk(30_000_000)) }),
    ["not-ours", "row"],
  ],
  "sixteen million numbers for rows": [
    () => whole({ searches: junk(justUnder.account - 2000) }),
    ["not-ours"],
  ],
  "a row of thirty megabytes": [() => whole({ searches: `[{"name":${junk(30_000_000)}}]` }), ["not-ours"]],
  "something deleted of thirty megabytes": [
    () => whole({ trash: deleted(`{"searches":${junk(30_000_000)}}`) }),
    ["not-ours"],
  ],
  "as many deleted rows as fit": [
    () => whole({ trash: deleted(`{"searches":${listed(200_000, search)}}`) }),
    ["read"],
  ],
  "two hundred thousand rows": [() => whole({ searches: listed(200_000, search) }), ["read"]],
  "two hundred thousand rows that hang on nothing": [
    () => whole({ applicationContacts: listed(190_000, place) }),
    ["alone"],
  ],
};

describe("P1: a bomb is refused by its kind, what is lawful is read, and the pages go on", () => {
  test.each(Object.entries(tables))(".csv: %s", { timeout: 120_000 }, async (_, [make, reasons]) => {
    const file = bytes(make());
    await expectAnswer(async () => {
      const read = await readTable(file);
      if ("problem" in read) return { kind: "refused", reason: read.problem.code };
      const reading = readingOf(read.table, askedOf({}));
      const clock = { now: someWednesday, zone: "Europe/Berlin", twice: false };
      await lookThrough(read.table, reading, { applications: [], live: 0 }, clock);
      return { kind: "read" };
    }, inTime(reasons));
  });

  test.each(Object.entries(accounts))(".json: %s", { timeout: 120_000 }, async (_, [make, reasons]) => {
    const file = bytes(make());
    await expectAnswer(async () => {
      const read = await readAccount(file, someWednesday);
      return "problem" in read ? { kind: "refused", reason: read.problem.code } : { kind: "read" };
    }, inTime(reasons));
  });

  test("something deleted that is large is read as it stands, and what is wrong in it is named", async () => {
    const large = deleted(`{"searches":${listed(30_000, search)}}`);
    const read = await readAccount(bytes(whole({ trash: large })), someWednesday);
    expect("file" in read && read.file.trash).toEqual(JSON.parse(large));
    const wrong = large.replace("Search 29999", "\\u0007");
    expect(await readAccount(bytes(whole({ trash: wrong })), someWednesday)).toMatchObject({
      problem: { code: "row", table: "trash", row: 1, field: "rows.searches.29998.name" },
    });
  });

  test("and after all of them a table is read", async () => {
    expect(await readTable(bytes("Company,Title\nLarkspur,Cook\n"))).toMatchObject({ table: {} });
  });
});
