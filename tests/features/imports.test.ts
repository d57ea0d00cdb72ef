import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { reading } from "@/db/client";
import { applications, searches } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { eachApplication } from "@/lib/exports/queries";
import { tableCells, tableHeader } from "@/lib/exports/table";
import { bringIn, type Into } from "@/lib/imports/bring-in";
import { lookThrough } from "@/lib/imports/look-through";
import { importOf, keepImport } from "@/lib/imports/queries";
import { readTable } from "@/lib/imports/read-file";
import { readingOf } from "@/lib/imports/reading";
import { askedOf } from "@/lib/imports/schema";
import { printRows } from "@/lib/interchange/csv/print";
import { newApplication, newSearch, newViewer, someWednesday } from "../support/people";

/** Brings a table in as its page would, with what was chosen there. */
async function brought(viewer: Viewer, rows: string[][], into: Into, asked = {}, told: number[] = []) {
  const content = printRows(rows);
  const importId = await keepImport(viewer, {
    ...{ kind: "applications", fileName: "table.csv", content, report: null },
  });
  const read = await readTable(new TextEncoder().encode(content));
  if ("problem" in read) throw new Error(JSON.stringify(read.problem));
  const reading = readingOf(read.table, askedOf(asked));
  const bringing = { importId, table: read.table, reading, into, twice: askedOf(asked).twice };
  const press = () =>
    bringIn(viewer, bringing, someWednesday, async (done) => {
      told.push(done);
    });
  return { report: await press(), press, importId };
}

const all = (viewer: Viewer) =>
  reading(viewer.id, (db) =>
    db.query.applications.findMany({
      where: eq(applications.userId, viewer.id),
      with: { employer: true, search: true },
      orderBy: applications.role,
    }),
  );

const fresh: Into = { newSearch: "From Teal" };

describe("a table of applications comes in", () => {
  test("with what it says and nothing else", async () => {
    const viewer = await newViewer();
    const { report } = await brought(
      viewer,
      [
        ["company_name", "role", "url", "min_salary", "max_salary", "applied_at", "status", "excitement"],
        ["Larkspur", "Cook", "larkspur.example/jobs", "40000", "48000", "2026-05-04", "Applied", "5"],
        ["Larkspur", "Waiter", "", "", "", "2026-04-02", "Not Selected", "1"],
      ],
      fresh,
    );
    expect(report).toMatchObject({ kind: "applications", added: 2, left: [], search: { name: "From Teal" } });
    const [cook, waiter] = await all(viewer);
    expect(cook).toMatchObject({
      ...{ role: "Cook", jobUrl: "https://larkspur.example/jobs", salary: "40000 – 48000", notes: "" },
      ...{ appliedOn: "2026-05-04", outcome: null, over: null, timeZone: "America/New_York" },
      search: { name: "From Teal" },
    });
    expect(waiter).toMatchObject({ outcome: "rejected", outcomeAt: someWednesday, over: "closed" });
    expect(waiter?.employerId).toBe(cook?.employerId);
  });

  test("with the day it ended where a column says so, and a status that means what was chosen", async () => {
    const viewer = await newViewer();
    await brought(
      viewer,
      [
        ["Company", "Title", "Stage", "Closed at"],
        ["Larkspur", "Cook", "Parked", "2026-05-20"],
        ["Larkspur", "Waiter", "Wishlist", ""],
      ],
      fresh,
      { "statuses[]": ["let-go:Parked", "skip:Wishlist"] },
    );
    expect(await all(viewer)).toMatchObject([
      { role: "Cook", outcome: "let-go", outcomeAt: "2026-05-20T04:00:00.000Z", over: "let-go" },
    ]);
  });

  test("and what can't stays out, each row with its reason", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    await newApplication(viewer, { searchId, employer: "Larkspur", role: "Cook" });
    const rows = [
      ["Employer", "Role", "Applied on", "Link"],
      ["", "Cook", "", ""],
      ["Larkspur", "", "", ""],
      ["larkspur ", "COOK", "2026-05-01", ""],
      ["Beta", "Baker", "2026-06-30", ""],
      ["Beta", "Baker", "someday", ""],
      ["Beta", "Baker", "2026-05-01", "javascript:alert(1)"],
      ["Beta", "Baker", "", ""],
      ["Beta", "x".repeat(201), "", ""],
    ];
    const { report } = await brought(viewer, rows, { searchId });
    expect(report).toMatchObject({
      added: 1,
      left: [
        { row: 2, why: "No employer." },
        { row: 3, why: "No role." },
        { row: 4, why: "Already here: larkspur, COOK." },
        { row: 5, why: "Applied on: 2026-06-30 is still to come." },
        { row: 6, why: "Applied on: no calendar has “someday”." },
        { row: 7, why: "Came in without its link, which is no web address." },
        { row: 8, why: "The same as row 7." },
        { row: 9, why: "Role: That is longer than 200 characters." },
      ],
    });
  });

  test("no further than there is room for 500 live ones", async () => {
    const viewer = await newViewer();
    const rows = Array.from({ length: 520 }, (_, n) => [
      `Employer ${n}`,
      "Cook",
      n % 4 === 3 ? "Rejected" : "",
    ]);
    await brought(viewer, [["Employer", "Role", "Status"], ...rows.slice(0, 400)], fresh);
    const more = Array.from({ length: 300 }, (_, n) => [`Other ${n}`, "Cook", ""]);
    const { report } = await brought(viewer, [["Employer", "Role", "Status"], ...more], fresh);
    expect(report).toMatchObject({ added: 200 });
    const live = and(eq(applications.userId, viewer.id), isNull(applications.over));
    expect(await reading(viewer.id, (db) => db.$count(applications, live))).toBe(500);
  });

  test("once, however often the button is pressed", async () => {
    const viewer = await newViewer();
    const { press, report, importId } = await brought(
      viewer,
      [
        ["Employer", "Role"],
        ["Beta", "Baker"],
      ],
      fresh,
    );
    expect(await Promise.all([press(), press()])).toEqual([report, report]);
    expect(await all(viewer)).toHaveLength(1);
    expect(await importOf(viewer, importId)).toMatchObject({ report, finishedAt: someWednesday });
  });

  test("into no search of somebody else's, and then nothing is written", async () => {
    const [viewer, other] = [await newViewer(), await newViewer()];
    const searchId = await newSearch(other);
    const { report } = await brought(
      viewer,
      [
        ["Employer", "Role"],
        ["Beta", "Baker"],
      ],
      { searchId },
    );
    expect(report).toBe("gone");
    expect(await all(viewer)).toEqual([]);
    const held = await reading(viewer.id, (db) => db.$count(searches, eq(searches.userId, viewer.id)));
    expect(held).toBe(0);
  });
});

test("J2: a table of ours comes back as it went out", async () => {
  const [viewer, other] = [await newViewer(), await newViewer()];
  const row = { role: "=Cook", location: "@home", source: "+49", notes: "-1\n\t'=2", salary: "'=3" };
  const searchId = await newSearch(viewer, { name: "=Front" });
  await newApplication(viewer, {
    ...{ ...row, searchId, employer: "-Larkspur", appliedOn: "2026-05-04" },
    ...{ outcome: "rejected", outcomeAt: "2026-05-20T04:00:00.000Z" },
  });
  const rows: string[][] = [];
  await eachApplication(viewer, searchId, async (some) => rows.push(...some.map(tableCells)));
  expect(printRows(rows)).not.toMatch(/(^|,)"?[=+\-@\t\r]/);
  await brought(other, [[...tableHeader], ...rows], fresh);
  expect(await all(other)).toMatchObject([
    { ...row, appliedOn: "2026-05-04", outcome: "rejected", employer: { name: "-Larkspur" } },
  ]);
});

test("others have their turn after every hundred rows that are looked through", async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => ({ row: n + 2, cells: [`Employer ${n}`, "Cook"] }));
  const table = { header: ["Employer", "Role"], rows };
  const clock = { now: someWednesday, zone: "Europe/Berlin", twice: false };
  const here = { applications: [], live: 0 };
  let turns = 0;
  let goesOn = true;
  const turn = () => {
    turns += 1;
    if (goesOn) setImmediate(turn);
  };
  setImmediate(turn);
  const found = await lookThrough(table, readingOf(table, askedOf({})), here, clock);
  goesOn = false;
  expect(found.ready.length + found.left.length).toBe(5000);
  expect(turns).toBeGreaterThanOrEqual(50);
});

test("ten thousand rows come in within a minute, and others are answered meanwhile", async () => {
  const viewer = await newViewer();
  const rows = Array.from({ length: 10_000 }, (_, n) => [
    ...[`Employer ${n % 3000}`, `Role ${n}`, "Leeds", "2026-03-04", n < 400 ? "Applied" : "Rejected"],
    "What they told me on the phone, and what I thought of it.",
  ]);
  const table = [["Employer", "Role", "Location", "Applied on", "Status", "Notes"], ...rows];
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 20);
    last = performance.now();
  }, 20);
  const started = performance.now();
  const told: number[] = [];
  const { report } = await brought(viewer, table, fresh, {}, told);
  clearInterval(beat);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `10,000 rows came in in ${seconds.toFixed(1)} s; the event loop stood for ${longest.toFixed(0)} ms at most`,
  );
  expect(report).toMatchObject({ added: 10_000, left: [] });
  expect(told.at(-1)).toBe(10_000);
  expect(told.length).toBeGreaterThan(10);
});
