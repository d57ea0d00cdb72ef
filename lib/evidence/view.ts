import { dayOf } from "@/lib/days/day";
import { dateInFull } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Evidence } from "./queries";
import type { Range } from "./range";

const say = words.evidence;

/** An application's dates within the range; the day it was sent also where that lies before. */
export interface EvidenceRow {
  id: string;
  employer: string;
  role: string;
  place: string;
  source: string;
  applied: PlainDate | null;
  interviews: PlainDate[];
  written: PlainDate[];
  answered: PlainDate[];
  result: string;
  ended: PlainDate | null;
}

/** The rows of a report: applications in which something happened within the range, as the calendar counts it there. */
export function evidenceRows({ rows }: Pick<Evidence, "rows">, range: Range, now: Instant): EvidenceRow[] {
  return rows.map((row) => rowOf(row, range, now)).filter((row) => happened(row, range));
}

function rowOf(row: Evidence["rows"][number], { from, to }: Range, now: Instant): EvidenceRow {
  const within = (day: PlainDate) => day >= from && day <= to;
  const touched = (direction: "sent" | "received") =>
    row.touches
      .filter((touch) => touch.direction === direction && !touch.automatic)
      .map(({ at }) => dayOf(at, row.timeZone))
      .filter(within);
  const endedAt = row.outcomeAt ?? (row.over === "let-go" ? row.overAt : null);
  const ended = endedAt ? dayOf(endedAt, row.timeZone) : null;
  const hasEnded = ended !== null && ended <= to;
  return {
    ...{ id: row.id, employer: row.employer.name, role: row.role, place: row.location, source: row.source },
    applied: row.appliedOn && row.appliedOn <= to ? row.appliedOn : null,
    interviews: row.interviews
      .filter(({ startsAt }) => startsAt <= now)
      .map(({ startsAt, timeZone }) => dayOf(startsAt, timeZone))
      .filter(within),
    ...{ written: touched("sent"), answered: touched("received") },
    result: hasEnded ? say.result[row.outcome ?? "let-go"] : say.result.open,
    ended: hasEnded ? ended : null,
  };
}

function happened(row: EvidenceRow, { from, to }: Range): boolean {
  const within = (day: PlainDate | null) => day !== null && day >= from && day <= to;
  const days = row.interviews.length + row.written.length + row.answered.length;
  return days > 0 || within(row.applied) || within(row.ended);
}

/** What the rows come to, in a sentence for each. */
export function totalsOf(rows: readonly EvidenceRow[], { from, to }: Range): string[] {
  const sum = (of: (row: EvidenceRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const sent = sum(({ applied }) => Number(applied !== null && applied >= from && applied <= to));
  return [
    say.total.applications(sent),
    say.total.interviews(sum(({ interviews }) => interviews.length)),
    say.total.written(sum(({ written }) => written.length)),
    say.total.answered(sum(({ answered }) => answered.length)),
  ];
}

/** The header of the table, on paper and in a file. */
export function evidenceHeader(): string[] {
  return Object.values(say.head);
}

/** A row as its cells, its days in full. */
export function evidenceCells(row: EvidenceRow, write: (day: PlainDate) => string = dateInFull): string[] {
  const days = (list: readonly PlainDate[]) => list.map(write).join(", ");
  return [
    ...[row.employer, row.role, row.place, row.source],
    row.applied ? write(row.applied) : "",
    ...[days(row.interviews), days(row.written), days(row.answered), row.result],
    row.ended ? write(row.ended) : "",
  ];
}
