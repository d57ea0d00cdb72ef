import type { Figures } from "./schema";

/** What stands in the fields of a playbook's form. */
export type FigureValues = Record<
  | "thankOpens"
  | "thankDue"
  | "thankIn"
  | "letter"
  | "firstOpens"
  | "firstDue"
  | "nextOpens"
  | "nextDue"
  | "limitKind"
  | "limitMax"
  | "letGoDays",
  string
>;

/** The figures as they stand in their fields. */
export function fieldsOf({ thankYou, letter, first, next, limit, letGoDays }: Figures): FigureValues {
  const inHours = "hours" in thankYou.due && thankYou.due.hours !== undefined;
  const due = "hours" in thankYou.due ? thankYou.due.hours : thankYou.due.endOfDay;
  return {
    thankOpens: String(thankYou.opensHours),
    thankDue: String(due),
    thankIn: inHours ? "hours" : "days",
    letter,
    firstOpens: String(first.opensDays),
    firstDue: String(first.dueDays),
    nextOpens: String(next.opensDays),
    nextDue: String(next.dueDays),
    limitKind: limit.kind,
    limitMax: limit.kind === "none" ? "" : String(limit.max),
    letGoDays: String(letGoDays),
  };
}
