import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "@/lib/forms/read";

/** What a schema is made of, as zod tells it. Other kinds than these hold nothing that can be long. */
interface Definition {
  type: string;
  pattern?: RegExp;
  checks?: Check[];
  [part: string]: unknown;
}
type Check = { _zod: { def: { check: string; pattern?: RegExp } } };
type Schema = { _zod: { def: Definition } };

const short = new Set([
  ...["number", "int", "boolean", "bigint", "date", "literal", "enum", "null", "undefined", "never"],
  ...["transform", "void", "nan"],
]);

/** The places in a schema where something may be as long as it likes. */
function unbounded({ _zod: { def } }: Schema, at: string): string[] {
  const inner = (part: string, name = "") => unbounded(def[part] as Schema, at + name);
  const each = (parts: Iterable<[string, unknown]>) =>
    [...parts].flatMap(([name, schema]) => unbounded(schema as Schema, `${at}.${name}`));
  if (short.has(def.type)) return [];
  switch (def.type) {
    case "string":
      return hasMost(def) || isShort(def) ? [] : [at];
    case "array":
      return [...(hasMost(def) ? [] : [`${at}[]`]), ...inner("element", "[]")];
    case "object":
      return each(Object.entries(def.shape as object));
    case "tuple":
    case "union":
      return each(Object.entries((def.items ?? def.options) as Schema[]));
    case "record":
      return [
        ...(endsSomewhere(def) ? [] : [`${at}{}`]),
        ...inner("keyType", "{}"),
        ...inner("valueType", "{}"),
      ];
    case "pipe":
      return [...inner("in"), ...inner("out")];
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "nonoptional":
    case "readonly":
      return inner("innerType");
    default:
      return [`${at} (${def.type})`];
  }
}

function hasMost({ checks = [] }: Definition): boolean {
  return checks.some(({ _zod }) => ["max_length", "length_equals"].includes(_zod.def.check));
}

/** A pattern from end to end, without anything that may be repeated for ever. */
function isShort({ pattern, checks = [] }: Definition): boolean {
  const patterns = [pattern, ...checks.map(({ _zod }) => _zod.def.pattern)];
  return patterns.some((one) => one && /^\^.*\$$/.test(one.source) && !/[*+]|\{\d+,\}/.test(one.source));
}

/** A record says in a check of its own how many keys it takes. */
function endsSomewhere(def: Definition): boolean {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, key) => [`new-${key % 100}-${key}`, ""]));
  const alone = z.record(z.string(), z.any()).check(...((def.checks ?? []) as never[]));
  return !alone.safeParse(many).success;
}

const modules = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /(^|\/)schema[^/]*\.ts$/.test(path));

const isSchema = (value: unknown): value is Schema => value instanceof z.ZodType;

describe("R1: every string and every list of every input has an end", () => {
  test.each(modules)("lib/%s", async (path) => {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ `${process.cwd()}/lib/${path}`);
    const schemas = Object.entries(exported).filter(([, value]) => isSchema(value));
    expect(schemas.length).toBeGreaterThan(0);
    expect(schemas.flatMap(([name, schema]) => unbounded(schema as Schema, name))).toEqual([]);
  });

  test("and one without would be found", () => {
    const open = z.object({
      line: z.string().trim().optional(),
      list: z.array(z.string().max(3)),
      time: z.union([z.literal(""), z.iso.datetime({ local: true })]),
      notes: z.record(z.uuid(), z.string().max(3)),
    });
    expect(unbounded(open as unknown as Schema, "form")).toEqual([
      "form.line",
      "form.list[]",
      "form.time.1",
      "form.notes{}",
    ]);
  });
});

test("R1: a form of more than 1,000 fields is refused whole", () => {
  const form = (fields: number) => {
    const data = new FormData();
    for (let field = 1; field <= fields; field++) data.append(field % 2 ? "name" : `field${field}`, "a");
    return data;
  };
  const schema = z.object({ name: z.string().max(3) });
  expect(readForm(schema, form(1000))).toEqual({ ok: true, input: { name: "a" } });
  expect(readForm(schema, form(1001))).toMatchObject({ ok: false, state: { status: "refused" } });
});
