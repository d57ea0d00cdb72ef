import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { profiles, trash } from "@/db/schema";
import { rows, type TableName } from "@/lib/account-file/rows";
import { accountFile, deleted } from "@/lib/account-file/schema";
import { tableNames, tables } from "@/lib/account-file/tables";

/** What the database makes of other columns by itself is in no file. */
const kept = (table: PgTable) =>
  Object.entries(getTableColumns(table))
    .filter(([name, { generated }]) => name !== "userId" && !generated)
    .map(([name]) => name);

describe("F9: the format of an account's file", () => {
  test.each(tableNames)("has every column of %s", (name) => {
    expect(Object.keys(rows[name].shape).sort()).toEqual(kept(tables[name].table as PgTable).sort());
  });

  test("has every column of the profile and of the trash", () => {
    expect(Object.keys(accountFile.shape.profile.shape).sort()).toEqual(kept(profiles).sort());
    expect(Object.keys(deleted.shape).sort()).toEqual(kept(trash).sort());
  });

  test.each(tableNames)("knows every choice of %s", (name: TableName) => {
    const columns: Record<string, { enumValues?: readonly string[] }> = getTableColumns(
      tables[name].table as PgTable,
    );
    const shape = z.toJSONSchema(rows[name], { io: "input" }).properties as Record<string, object>;
    for (const [column, { enumValues }] of Object.entries(columns)) {
      if (!enumValues?.length) continue;
      const text = JSON.stringify(shape[column]);
      for (const choice of enumValues) expect(text, `${name} ${column}`).toContain(JSON.stringify(choice));
    }
  });

  // After a change of the format: npx vitest run tests/trust/f9-format -u, and a line in docs/export-format.md.
  test("stands in docs as a JSON Schema, and is up to date there", async () => {
    const schema = z.toJSONSchema(accountFile, { io: "input", reused: "ref" });
    const text = `${JSON.stringify({ title: "An account of Afterword", ...schema }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../docs/export-format.schema.json");
  });
});
