import { readDay, readInstant, readZone } from "./days";

/** What is wrong with a value, and where in it: nothing where nothing is. */
export type Flaw = { path: string; problem: string } | undefined;
export type Check<Value = unknown> = (value: Value) => Flaw;

function must(problem: string, holds: (value: unknown) => boolean): Check {
  const flaw = { path: "", problem };
  return (value) => (holds(value) ? undefined : flaw);
}

export const aRecord = must("must be a record", (value) => typeof value === "object" && value !== null);
export const aList = must("must be a list", Array.isArray);
export const text = must("must be a text", (value) => typeof value === "string");
export const id = must("must be a text, and not empty", (value) => typeof value === "string" && value !== "");
export const flag = must("must be true or false", (value) => typeof value === "boolean");
export const zone = must("must be the name of a time zone", (value) => readZone(value) !== null);
export const date = must("must be a day of the calendar, as 2026-06-01", (value) => readDay(value) !== null);
export const instant = must(
  "must be an instant in UTC, as 2026-06-01T18:00:00Z",
  (value) => readInstant(value) !== null,
);

export function wholeNumber(least: number, most: number): Check {
  return must(
    `must be a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && least <= Number(value) && Number(value) <= most,
  );
}

export function oneOf(names: readonly unknown[]): Check {
  return must(`must be one of ${names.join(", ")}`, (value) => names.includes(value));
}

export function idOfOneIn(records: { id: string }[]): Check {
  const ids = new Set<unknown>(records.map((record) => record.id));
  return must("must be the id of one in the list", (value) => ids.has(value));
}

/** May be left out or undefined, but not null. */
export function optional<Value>(value: Value | undefined, check: Check<Value>): Flaw {
  return value === undefined ? undefined : check(value);
}

/** The flaw as seen from outside, where `path` leads to the value that has it. */
export function at(path: string, flaw: Flaw): Flaw {
  return flaw && { path: path + flaw.path, problem: flaw.problem };
}

export function each<Value>(values: Value[], check: Check<Value>): Flaw {
  const noList = aList(values);
  if (noList) return noList;
  for (let index = 0; index < values.length; index++) {
    const flaw = check(values[index]!);
    if (flaw) return at(`[${index}]`, flaw);
  }
}

/** Of records with ids, of which none may be repeated. */
export function eachOnce<Value extends { id: string }>(values: Value[], check: Check<Value>): Flaw {
  const ids = new Set<string>();
  return each(values, (value) => {
    const flaw = check(value);
    if (flaw) return flaw;
    if (ids.has(value.id)) return { path: ".id", problem: "must not be repeated" };
    ids.add(value.id);
  });
}
