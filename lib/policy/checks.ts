import { readDay, readInstant, readZone } from "./days";

/** What is wrong with a value, and where in it: nothing where nothing is. */
export type Flaw = { path: string; problem: string } | undefined;
export type Check<Value = unknown> = (value: Value) => Flaw;

const flawed = (problem: string): Flaw => ({ path: "", problem });

const NO_RECORD = flawed("must be a record");
const NO_LIST = flawed("must be a list");
const NO_TEXT = flawed("must be a text");
const NO_ID = flawed("must be a text, and not empty");
const NO_FLAG = flawed("must be true or false");
const NO_ZONE = flawed("must be the name of a time zone");
const NO_DATE = flawed("must be a day of the calendar, as 2026-06-01");
const NO_SUCH_ID = flawed("must be the id of one in the list");
const NO_INSTANT = flawed("must be an instant in UTC, as 2026-06-01T18:00:00Z");

// Each by itself and none made by another: plan() asks them of every fact each time.
export const aRecord: Check = (value) =>
  typeof value === "object" && value !== null ? undefined : NO_RECORD;
export const aList: Check = (value) => (Array.isArray(value) ? undefined : NO_LIST);
export const text: Check = (value) => (typeof value === "string" ? undefined : NO_TEXT);
export const id: Check = (value) => (typeof value === "string" && value !== "" ? undefined : NO_ID);
export const flag: Check = (value) => (typeof value === "boolean" ? undefined : NO_FLAG);
export const zone: Check = (value) => (readZone(value) === null ? NO_ZONE : undefined);
export const date: Check = (value) => (readDay(value) === null ? NO_DATE : undefined);
export const instant: Check = (value) => (readInstant(value) === null ? NO_INSTANT : undefined);

export function wholeNumber(least: number, most: number): Check {
  const flaw = flawed(`must be a whole number from ${least} to ${most}`);
  return (value) =>
    Number.isInteger(value) && least <= Number(value) && Number(value) <= most ? undefined : flaw;
}

export function oneOf(names: readonly unknown[]): Check {
  const flaw = flawed(`must be one of ${names.join(", ")}`);
  return (value) => (names.includes(value) ? undefined : flaw);
}

export function idOfOneIn(records: { id: string }[]): Check {
  return (value) => {
    for (const { id } of records) if (id === value) return;
    return NO_SUCH_ID;
  };
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
  if (aList(values) || values.length < 2) return each(values, check);
  const ids = new Set<string>();
  return each(values, (value) => {
    const flaw = check(value);
    if (flaw) return flaw;
    if (ids.has(value.id)) return { path: ".id", problem: "must not be repeated" };
    ids.add(value.id);
  });
}
