import { readDay, readInstant } from "./days";
import { PolicyError } from "./types";

/** Says what is wrong with a value, or nothing where nothing is. */
export type Check = (value: unknown) => string | undefined;
/** What each field of a record must be. */
export type Shape = readonly (readonly [field: string, check: Check])[];

export const text: Check = (value) => (typeof value === "string" ? undefined : "must be a text");
export const identifier: Check = (value) =>
  typeof value === "string" && value !== "" ? undefined : "must be a text, and not empty";
export const flag: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");
export const instant: Check = (value) =>
  readInstant(value) === null ? "must be an instant in UTC, as 2026-06-01T18:00:00Z" : undefined;
export const date: Check = (value) =>
  readDay(value) === null ? "must be a day of the calendar, as 2026-06-01" : undefined;

export function wholeNumber(least: number, most: number): Check {
  const problem = `must be a whole number from ${least} to ${most}`;
  return (value) =>
    Number.isInteger(value) && least <= Number(value) && Number(value) <= most ? undefined : problem;
}

export function oneOf(...names: string[]): Check {
  const problem = `must be one of ${names.join(", ")}`;
  return (value) => (names.includes(value as string) ? undefined : problem);
}

export function idIn(ids: Set<string>): Check {
  return (value) => (ids.has(value as string) ? undefined : "must be the id of one in the list");
}

/** May be left out or undefined, but not null. */
export function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

export function refuse(field: string, problem: string): never {
  throw new PolicyError(field, problem);
}

/** Refuses what is no record of that shape, and names the field by its path. */
export function checkRecord(path: string, record: unknown, shape: Shape): void {
  if (typeof record !== "object" || record === null) refuse(path, "must be a record");
  for (const [field, check] of shape) {
    const problem = check((record as Record<string, unknown>)[field]);
    if (problem) refuse(path ? `${path}.${field}` : field, problem);
  }
}

/** Refuses what is no list, and the first of its values that the check refuses. */
export function checkEach(path: string, values: unknown, check: Check): void {
  if (!Array.isArray(values)) refuse(path, "must be a list");
  for (const [index, value] of values.entries()) {
    const problem = check(value);
    if (problem) refuse(`${path}[${index}]`, problem);
  }
}

/** Checks each record of the list, and returns their ids, of which none may be repeated. */
export function checkRecords(path: string, records: unknown, shape: Shape): Set<string> {
  if (!Array.isArray(records)) refuse(path, "must be a list");
  const ids = new Set<string>();
  for (const [index, record] of records.entries()) {
    checkRecord(`${path}[${index}]`, record, shape);
    if (ids.has(record.id)) refuse(`${path}[${index}].id`, "must not be repeated");
    ids.add(record.id);
  }
  return ids;
}
