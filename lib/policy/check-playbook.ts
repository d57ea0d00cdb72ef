import { aRecord, at, type Flaw, oneOf, text, wholeNumber } from "./checks";
import type { Playbook } from "./types";

const figure = wholeNumber(0, 3650);
const max = wholeNumber(1, 3650);
const letter = oneOf(["none", "also", "hand-delivered"]);
const limitKind = oneOf(["outreaches", "follow-ups", "none"]);

/** Its figures must be possible, and no step may be due before it opens. */
export function checkPlaybook(playbook: Playbook): Flaw {
  return (
    aRecord(playbook) ??
    at(".id", text(playbook.id)) ??
    at(".name", text(playbook.name)) ??
    at(".thankYou", checkThankYou(playbook.thankYou)) ??
    at(".letter", letter(playbook.letter)) ??
    at(".first", checkWindow(playbook.first)) ??
    at(".next", checkWindow(playbook.next)) ??
    at(".limit", checkLimit(playbook.limit)) ??
    at(".letGoDays", figure(playbook.letGoDays))
  );
}

function checkThankYou(thankYou: Playbook["thankYou"]): Flaw {
  return (
    aRecord(thankYou) ??
    at(".opensHours", figure(thankYou.opensHours)) ??
    at(".due", aRecord(thankYou.due) ?? checkTerm(thankYou.due, thankYou.opensHours))
  );
}

function checkTerm({ hours, endOfDay }: { hours?: number; endOfDay?: number }, opensHours: number): Flaw {
  if ((hours === undefined) === (endOfDay === undefined)) {
    return { path: "", problem: "must be in hours, or else by the end of a day" };
  }
  if (hours === undefined) return at(".endOfDay", figure(endOfDay));
  if (hours < opensHours) return { path: ".hours", problem: "must not be under opensHours" };
  return at(".hours", figure(hours));
}

function checkWindow(window: Playbook["first"]): Flaw {
  return (
    aRecord(window) ??
    at(".opensDays", figure(window.opensDays)) ??
    at(".dueDays", figure(window.dueDays)) ??
    (window.dueDays < window.opensDays
      ? { path: ".dueDays", problem: "must not be under opensDays" }
      : undefined)
  );
}

function checkLimit(limit: Playbook["limit"]): Flaw {
  return (
    aRecord(limit) ??
    at(".kind", limitKind(limit.kind)) ??
    (limit.kind === "none" ? undefined : at(".max", max(limit.max)))
  );
}
