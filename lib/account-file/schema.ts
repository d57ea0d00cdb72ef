import { z } from "zod";
import { day, id, stored, timeZone, unreadable } from "@/lib/forms/text";
import { languages } from "@/lib/language/language";
import { kinds, usualKinds } from "@/lib/reminders/kinds";
import { reminderWays } from "@/lib/reminders/ways";
import { rows, type TableName } from "./rows";
import { country, flag, hour, instant, region, short, workdays } from "./values";

/** The version of the format that this release writes. It reads every earlier one too. */
export const formatVersion = 1;

export const formatName = "afterword-account";

/** No account has more of anything; a file that has isn't one of ours. */
const mostRows = 200_000;

const profile = z.object({
  fullName: short,
  email: short,
  phone: short,
  links: z.array(short, unreadable).max(100, unreadable),
  postalAddress: short,
  timeZone,
  workdays,
  country,
  region,
  playbookId: short,
  ownPlaybookId: id.nullable(),
  compose: z.enum(["mail-app", "gmail", "outlook-work", "outlook-personal"], unreadable),
  singleKeys: flag,
  // It came later than the format, and an account has one already.
  language: z.enum(languages, unreadable).optional(),
  // Files of before there were reminders say nothing of them.
  reminderKinds: z
    .array(z.enum(kinds, unreadable), unreadable)
    .max(kinds.length)
    .default([...usualKinds]),
  reminderWays: z
    .array(z.enum(reminderWays, unreadable), unreadable)
    .max(reminderWays.length)
    .default([...reminderWays]),
  reminderHour: hour.default(8),
  quietFrom: hour.default(21),
  quietUntil: hour.default(7),
  remindersPausedUntil: day.nullable().default(null),
});

const list = <Row extends z.ZodType>(row: Row) => z.array(row, unreadable).max(mostRows, unreadable);

/** A row of something deleted, or the part of it that was changed: what it doesn't say it is not given. */
export function deletedRow(name: TableName) {
  const columns = Object.entries(rows[name].shape as Record<string, z.ZodType>);
  const given = columns.map(([column, type]) => [
    column,
    type instanceof z.ZodDefault ? type.unwrap() : type,
  ]);
  return z.object(Object.fromEntries(given) as Record<string, z.ZodType>).partial();
}

const deletedRows = z.object(
  Object.fromEntries(
    (Object.keys(rows) as TableName[]).map((name) => [name, list(deletedRow(name)).optional()]),
  ),
);

export const deleted = z.object({
  ...{ id, deletedAt: instant, kind: stored(40), label: short },
  rows: deletedRows,
});

/** What stands before the rows. */
export const head = z.object({
  format: z.literal(formatName),
  version: z.int().min(1).max(1000),
  exportedAt: instant,
});

/** The whole file: everything an account holds, but for what would let somebody in. */
export const accountFile = head.extend({
  version: z.literal(formatVersion),
  profile,
  playbooks: list(rows.playbooks),
  searches: list(rows.searches),
  employers: list(rows.employers),
  contacts: list(rows.contacts),
  references: list(rows.references),
  applications: list(rows.applications),
  applicationContacts: list(rows.applicationContacts),
  applicationReferences: list(rows.applicationReferences),
  interviews: list(rows.interviews),
  interviewers: list(rows.interviewers),
  messages: list(rows.messages),
  messageSnapshots: list(rows.messageSnapshots),
  touches: list(rows.touches),
  trash: list(deleted),
});

export type AccountFile = z.output<typeof accountFile>;
export type FileProfile = AccountFile["profile"];
