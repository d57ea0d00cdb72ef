import { checkRecord, oneOf, refuse, type Shape, text, wholeNumber } from "./checks";
import type { Playbook } from "./types";

const figure = wholeNumber(0, 3650);
const oneOrMore = wholeNumber(1, 3650);

const playbookShape: Shape = [
  ["id", text],
  ["name", text],
  ["letter", oneOf("none", "also", "hand-delivered")],
  ["letGoDays", figure],
];
const windowShape: Shape = [
  ["opensDays", figure],
  ["dueDays", figure],
];

/** Throws a PolicyError where a figure is impossible, or a step would be due before it opens. */
export function checkPlaybook(playbook: Playbook): void {
  checkRecord("playbook", playbook, playbookShape);
  checkThankYou(playbook.thankYou);
  checkWindow("playbook.first", playbook.first);
  checkWindow("playbook.next", playbook.next);
  checkLimit(playbook.limit);
}

function checkThankYou(thankYou: Playbook["thankYou"]): void {
  checkRecord("playbook.thankYou", thankYou, [["opensHours", figure]]);
  const path = "playbook.thankYou.due";
  checkRecord(path, thankYou.due, []);
  const due: { hours?: number; endOfDay?: number } = thankYou.due;
  if ((due.hours === undefined) === (due.endOfDay === undefined)) refuse(path, "must have one form");
  checkRecord(path, due, [[due.hours === undefined ? "endOfDay" : "hours", figure]]);
  if (due.hours !== undefined && due.hours < thankYou.opensHours)
    refuse(`${path}.hours`, "must not be under opensHours");
}

function checkWindow(path: string, window: Playbook["first"]): void {
  checkRecord(path, window, windowShape);
  if (window.dueDays < window.opensDays) refuse(`${path}.dueDays`, "must not be under opensDays");
}

function checkLimit(limit: Playbook["limit"]): void {
  checkRecord("playbook.limit", limit, [["kind", oneOf("outreaches", "follow-ups", "none")]]);
  if (limit.kind !== "none") checkRecord("playbook.limit", limit, [["max", oneOrMore]]);
}
