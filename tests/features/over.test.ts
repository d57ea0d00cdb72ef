import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { writing } from "@/db/client";
import { applications, employers } from "@/db/schema";
import { overPage } from "@/lib/applications/queries-over";
import { type Column, listQuery, type Order, writeCursor, writeOrder } from "@/lib/applications/schema-list";
import type { Viewer } from "@/lib/auth/viewer-type";
import { newSearch, newViewer } from "@/tests/support/people";

const columns: Column[] = ["employer", "role", "state", "next", "applied"];
const orders = columns.flatMap((column) => [
  { column, descending: false },
  { column, descending: true },
]);

/** 130 applications that are over, many of them equal in what they are sorted by. */
async function manyOver(viewer: Viewer) {
  const searchId = await newSearch(viewer);
  const createdAt = "2026-01-01T08:00:00.000Z";
  const names = ["Äthelred", "brünnhof", "Brünnhof", "Quillmere 100%", 'O\'Dowd, "& Söhne"', "مكتبة"];
  const known = names.map((name) => ({ userId: viewer.id, id: randomUUID(), name, createdAt }));
  const rows = Array.from({ length: 130 }, (_, n) => {
    const over = n % 3 === 0 ? ("let-go" as const) : ("closed" as const);
    const at = `2026-0${1 + (n % 4)}-05T08:00:00.${n % 2 ? "000" : "120"}Z`;
    return {
      userId: viewer.id,
      id: randomUUID(),
      searchId,
      employerId: known[n % known.length]!.id,
      role: `Role ${n % 7}`,
      location: n % 2 ? "Zürich" : "A_B",
      appliedOn: n % 5 ? `2025-12-0${1 + (n % 6)}` : null,
      playbookId: "consensus",
      timeZone: "Europe/Berlin",
      workdays: [1],
      outcome: n % 3 === 0 ? null : ("rejected" as const),
      outcomeAt: n % 3 === 0 ? null : at,
      over,
      overAt: at,
      createdAt,
    };
  });
  await writing(viewer.id, async (db) => {
    await db.insert(employers).values(known);
    await db.insert(applications).values(rows);
  });
  return { searchId, ids: rows.map((row) => row.id), rows };
}

/** All pages, each asked for through the address that the page before gave. */
async function allPages(viewer: Viewer, searchId: string, order: Order, more = {}) {
  const pages = [];
  let after = listQuery.parse({}).after;
  do {
    const page = await overPage(viewer, { searchId, order, after, ...more });
    pages.push(page.rows);
    const link = page.next && { sort: writeOrder(order), after: writeCursor(page.next) };
    after = link ? listQuery.parse(link).after : null;
  } while (after);
  return pages;
}

describe("a list of what is over", () => {
  test("shows each row once, fifty a page, by every column and either way", async () => {
    const viewer = await newViewer();
    const { searchId, ids } = await manyOver(viewer);
    for (const order of orders) {
      const pages = await allPages(viewer, searchId, order);
      expect(pages.map((page) => page.length)).toEqual([50, 50, 30]);
      expect(new Set(pages.flat().map((row) => row.id))).toEqual(new Set(ids));
    }
  });

  test("begins with what ended last, and turns around when asked to", async () => {
    const viewer = await newViewer();
    const { searchId } = await manyOver(viewer);
    const ends = async (descending: boolean) =>
      (await allPages(viewer, searchId, { column: "next", descending })).flat().map((row) => row.overAt);
    const latestFirst = await ends(false);
    expect(latestFirst).toEqual([...latestFirst].sort().reverse());
    expect(await ends(true)).toEqual([...latestFirst].reverse());
  });

  test("is of one kind where it is asked for", async () => {
    const viewer = await newViewer();
    const { searchId, rows } = await manyOver(viewer);
    const order = { column: "next", descending: false } as const;
    for (const over of ["let-go", "closed"] as const) {
      const found = (await allPages(viewer, searchId, order, { over })).flat();
      expect(found).toHaveLength(rows.filter((row) => row.over === over).length);
      expect(found.every((row) => row.over === over)).toBe(true);
    }
  });

  test("takes % and _ for what they are, and a letter large or small", async () => {
    const viewer = await newViewer();
    const { searchId } = await manyOver(viewer);
    const order = { column: "employer", descending: false } as const;
    const found = async (find: string) =>
      new Set((await allPages(viewer, searchId, order, { find })).flat().map((row) => row.employer));
    expect(await found("100%")).toEqual(new Set(["Quillmere 100%"]));
    expect(await found("BRÜNN")).toEqual(new Set(["brünnhof", "Brünnhof"]));
    expect(await found("%%")).toEqual(new Set());
    expect(await found("\\")).toEqual(new Set());
    expect((await allPages(viewer, searchId, order, { find: "a_b" })).flat()).toHaveLength(65);
    expect((await allPages(viewer, searchId, order, { find: "role 3" })).flat()).toHaveLength(19);
  });

  test("holds nothing for another viewer, with this one's ids and cursors", async () => {
    const viewer = await newViewer();
    const stranger = await newViewer();
    const { searchId } = await manyOver(viewer);
    const order = { column: "next", descending: false } as const;
    const { next } = await overPage(viewer, { searchId, order, after: null });
    for (const after of [null, next]) {
      expect(await overPage(stranger, { searchId, order, after })).toEqual({ rows: [], next: null });
    }
  });
});

describe("an address", () => {
  test.each([
    "",
    "1",
    `${randomUUID()}`,
    `${randomUUID()}.`,
    `${randomUUID()}.yesterday`,
    `${randomUUID()}.2026-02-31T08:00:00.000Z`,
    `${randomUUID()}.0000-01-01T00:00:00.000Z`,
    `${randomUUID()}.a\0b`,
    "a".repeat(10_000),
    ["x", "y"],
  ])("with the cursor %j leads to a list all the same", async (after) => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    for (const order of orders) {
      const query = listQuery.parse({ sort: writeOrder(order), after });
      expect(await overPage(viewer, { searchId, order, after: query.after })).toEqual({
        rows: [],
        next: null,
      });
    }
  });

  test.each([{}, { view: "pile", sort: "-salary", q: "\0" }, { view: ["table"], sort: ["role"], q: ["a"] }])(
    "that asks for %j shows the board in its first order",
    (given) => {
      const order = { column: "next", descending: false };
      expect(listQuery.parse(given)).toEqual({
        view: "board",
        q: "",
        sort: order,
        group: "none",
        show: "all",
        after: null,
      });
    },
  );

  test("says an order and reads it back", () => {
    for (const order of orders) expect(listQuery.parse({ sort: writeOrder(order) }).sort).toEqual(order);
  });
});
