import "server-only";
import type { Reason } from "@/components/ui/why";
import { playbooks } from "@/lib/policy";
import type { Playbook } from "@/lib/policy/types";
import { whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { guideOf, type OwnPlaybook, ownAsPlaybook } from "./own";
import type { playbooksPage } from "./queries";
import { type SmallLine, smallLine } from "./small-line";
import { type FigureName, figureNames, groundsOf } from "./sources";

const say = words.playbooks;

/** A playbook as the page of all of them shows it. */
export interface BookView {
  /** As a form names it. */
  choice: string;
  name: string;
  tagline: string;
  line: SmallLine;
  /** The line in words. */
  inWords: string;
  ends: { limit: string; after: string };
  figures: FigureView[];
  /** How many live applications follow it. */
  uses: number;
  own: boolean;
}

export interface FigureView {
  name: FigureName;
  label: string;
  value: string;
  /** Other than the consensus has it. */
  differs: boolean;
  /** Where it comes from, when not from a rule. */
  note: string;
  reasons: Reason[];
}

/** All playbooks that can be followed, the user's own first. */
export function booksOf({ own, followers }: Awaited<ReturnType<typeof playbooksPage>>): BookView[] {
  const uses = (choice: string) =>
    followers
      .filter(({ playbookId, ownPlaybookId }) => (ownPlaybookId ?? playbookId) === choice)
      .reduce((sum, { live }) => sum + live, 0);
  return [
    ...own.map((one) => ownBook(one, uses(one.id))),
    ...Object.values(playbooks).map((guide) => guideBook(guide, uses(guide.id))),
  ];
}

function ownBook(own: OwnPlaybook, uses: number): BookView {
  const guide = guideOf(own.copiedFrom);
  const tagline = say.copiedFrom(guide.name);
  return { ...bookView(ownAsPlaybook(own), guide), choice: own.id, tagline, uses, own: true };
}

function guideBook(guide: Playbook, uses: number): BookView {
  const tagline = say.taglines[guide.id] ?? "";
  return { ...bookView(guide, guide), choice: guide.id, tagline, uses, own: false };
}

function bookView(playbook: Playbook, guide: Playbook) {
  const line = smallLine(playbook);
  return {
    name: playbook.name,
    line,
    inWords: lineInWords(playbook.name, line),
    ends: endsOf(playbook, line),
    figures: figureNames.map((figure) => figureView(figure, playbook, guide)),
  };
}

/** The line in words, for those who don't see it. */
export function lineInWords(name: string, { thanks, letter, checkIns, end, endless }: SmallLine): string {
  const parts = [
    say.line.thanks(thanks.from * 24, thanks.to * 24),
    ...(letter ? [say.line.letter] : []),
    ...checkIns.map(({ from, to }) => say.line.checkIn(from, to - 1)),
    endless ? say.line.more : end === null ? "" : say.line.end(end),
  ];
  return say.line.label(name, parts.filter(Boolean));
}

function endsOf({ limit }: Playbook, { end }: SmallLine): BookView["ends"] {
  const most = limit.kind === "none" ? say.ends.none : say.ends[limit.kind](limit.max);
  return {
    limit: most,
    after: end === null ? (limit.kind === "none" ? say.ends.never : "") : say.ends.after(end),
  };
}

function figureView(name: FigureName, playbook: Playbook, guide: Playbook): FigureView {
  const value = figureWords(name, playbook);
  const theirs = figureWords(name, guide);
  const consensus = figureWords(name, guideOf("consensus"));
  const { rules, silent } = groundsOf(guide, name);
  const note =
    value !== theirs ? say.figure.yoursFrom(guide.name, theirs) : silent ? say.figure.asConsensus : "";
  return {
    name,
    label: say.figure.names[name],
    value,
    differs: value !== consensus,
    note,
    reasons: value !== theirs ? [] : whyOf(rules),
  };
}

function figureWords(name: FigureName, playbook: Playbook): string {
  const { thankYou, letter, first, next, limit, letGoDays } = playbook;
  switch (name) {
    case "thankYou": {
      const { due, opensHours } = thankYou;
      return "hours" in due ? say.figure.hours(opensHours, due.hours) : say.figure.endOfDay(due.endOfDay);
    }
    case "letter":
      return say.figure.letter[letter];
    case "first":
      return say.figure.first(first.opensDays, first.dueDays);
    case "next":
      return say.figure.next(next.opensDays, next.dueDays);
    case "limit":
      return limit.kind === "none" ? say.figure.none : say.figure[limit.kind](limit.max);
    case "letGo":
      return limit.kind === "none" ? say.figure.never : say.figure.letGo(letGoDays);
  }
}
