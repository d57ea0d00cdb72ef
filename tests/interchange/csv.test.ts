import { describe, expect, test } from "vitest";
import { mark, printRows } from "@/lib/interchange/csv/print";
import { readInWorker } from "@/lib/interchange/read-in-worker";

const limits = { bytes: 8_000_000, milliseconds: 20_000 };
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array) {
  const answer = await readInWorker("csv", bytes, undefined, limits);
  if (answer.kind === "refused") return answer;
  const rows = answer.value.pieces.flatMap((piece) => JSON.parse(piece));
  return { ...answer.value, rows: rows as { row: number; cells: string[] }[] };
}

const cellsOf = async (bytes: Uint8Array) => {
  const table = await read(bytes);
  return "rows" in table ? [table.header, ...table.rows.map(({ cells }) => cells)] : table;
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("a table is read whatever program wrote it", () => {
  const wanted = [
    ["Firma", "Stelle"],
    ["Müller", "Köchin"],
    ["Özdemir & Söhne", "Bäcker"],
  ];
  const lines = (delimiter: string) => wanted.map((cells) => cells.join(delimiter)).join("\r\n");

  test.each([",", ";", "\t", "|"])("parted by %j", async (delimiter) => {
    expect(await cellsOf(utf8(lines(delimiter)))).toEqual(wanted);
  });
  test("with the marks of UTF-8 and of UTF-16, and in UTF-16 without one", async () => {
    const text = lines(",");
    expect(await cellsOf(utf8(mark + text))).toEqual(wanted);
    expect(await cellsOf(utf16(mark + text, true))).toEqual(wanted);
    expect(await cellsOf(utf16(mark + text, false))).toEqual(wanted);
    expect(await cellsOf(utf16(text, true))).toEqual(wanted);
    expect(await cellsOf(utf16(text, false))).toEqual(wanted);
  });
  test("in Windows-1252, as Excel saves it, with the line that names its delimiter", async () => {
    expect(await cellsOf(new Uint8Array(Buffer.from(lines(";"), "latin1")))).toEqual(wanted);
    expect(await cellsOf(utf8(`sep=;\r\n${lines(";")}`))).toEqual(wanted);
  });
  test("with quoted delimiters, line ends and quotation marks, and numbered as a spreadsheet numbers it", async () => {
    const table = await read(utf8('Employer,Notes\n\n"Acme, Inc.","one\ntwo ""three"""\nBeta,\n'));
    expect(table).toMatchObject({
      rows: [
        { row: 3, cells: ["Acme, Inc.", 'one\ntwo "three"'] },
        { row: 4, cells: ["Beta", ""] },
      ],
    });
  });
  test("with line ends of three kinds", async () => {
    expect(await cellsOf(utf8("a,b\rc,d\ne,f\r\n"))).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
  });
});

describe("what can't be read is refused, by its line where one is to blame", () => {
  test.each([
    ["a quotation mark that is never closed", utf8('a,b\n"c,d\ne,f'), { reason: "quote", line: 3 }],
    ["nothing but a header", utf8("a,b\n\n"), { reason: "empty" }],
    ["nothing at all", utf8(""), { reason: "empty" }],
    ["a spreadsheet", utf8("PK\u0003\u0004"), { reason: "spreadsheet" }],
    ["something else", new Uint8Array([1, 0, 7, 9, 0, 0, 65, 66]), { reason: "unreadable" }],
    ["too many rows", utf8("a,b\n".repeat(20_002)), { reason: "too-many-rows" }],
    [
      "a row too wide",
      utf8(`a,b\n${",".repeat(120)}\n1${",".repeat(120)}`),
      { reason: "too-many-columns", line: 3 },
    ],
    ["a cell too long", utf8(`a,b\nc,${"d".repeat(100_001)}`), { reason: "long-cell", line: 2 }],
  ])("%s", async (_, bytes, why) => {
    expect(await read(bytes)).toEqual({ kind: "refused", ...why });
  });
});

describe("J2: no cell is a formula to a spreadsheet, and each comes back as it was", () => {
  const cells = [
    "=1+1",
    "+49 30",
    "-5",
    "@here",
    "\tx",
    "\rx",
    "\nx",
    "＝1",
    "'=1",
    "''+1",
    "'quoted'",
    "plain",
    "",
  ];

  test("whatever stands in it", async () => {
    const printed = printRows([["head", "second"], ...cells.map((cell) => [cell, "x"])]);
    expect(await cellsOf(utf8(mark + printed))).toEqual([
      ["head", "second"],
      ...cells.map((cell) => [cell, "x"]),
    ]);
  });
  test("and on its way no cell begins with a sign that a spreadsheet calculates", () => {
    for (const cell of cells) {
      const [printed = ""] = [printRows([[cell]])];
      expect(printed.replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r\n＝]\S/);
    }
  });
});
