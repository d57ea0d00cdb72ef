import { dayOf } from "@/lib/days/day";
import type { Instant, Outcome, PlainDate } from "@/lib/policy/types";
import { imports } from "@/lib/words/en/imports";

// A file is read by other programs, and by our own import: its words are the same in every language.
const { field, meaning, csv } = imports;

/** An application as it goes into a table. */
export interface OutgoingRow {
  id: string;
  search: string;
  employer: string;
  role: string;
  location: string;
  salary: string;
  jobUrl: string;
  source: string;
  appliedOn: PlainDate | null;
  outcome: Outcome["kind"] | null;
  outcomeAt: Instant | null;
  over: "let-go" | "closed" | null;
  overAt: Instant | null;
  timeZone: string;
  cvSent: string;
  notes: string;
  advertisement: string;
  createdAt: Instant;
}

/** The header of a table of applications, by which our own import knows it again. */
export const tableHeader: readonly string[] = [
  ...[field.employer, field.role, field.location, field.salary, field.jobUrl, field.source],
  ...[field.appliedOn, field.status, field.endedOn, field.cvSent, field.notes, field.advertisement],
  ...[csv.search, csv.addedOn],
];

/** Its cells, in the same order. */
export function tableCells(row: OutgoingRow): string[] {
  const { outcome, over, overAt, timeZone } = row;
  const stands = outcome ?? (over === "let-go" ? "let-go" : "open");
  const endedAt = row.outcomeAt ?? overAt;
  return [
    ...[row.employer, row.role, row.location, row.salary, row.jobUrl, row.source],
    ...[row.appliedOn ?? "", meaning[stands], endedAt ? dayOf(endedAt, timeZone) : ""],
    ...[row.cvSent, row.notes, row.advertisement, row.search, dayOf(row.createdAt, timeZone)],
  ];
}
