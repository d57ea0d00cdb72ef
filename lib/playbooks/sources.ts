import type { Reason } from "@/components/ui/why";
import { because } from "@/lib/policy/because";
import type { Playbook } from "@/lib/policy/types";
import { whyOf } from "@/lib/steps/words";

/** A figure of a playbook, by what it is about. */
export const figureNames = ["thankYou", "letter", "first", "next", "limit", "letGo"] as const;
export type FigureName = (typeof figureNames)[number];

// Of letters, limits and ends no step speaks, so the policy names no ground for them.
const spoken: Record<string, Partial<Record<FigureName, string[]>>> = {
  consensus: { limit: ["csg-3", "career-7"], letGo: ["levo-6", "csg-3"] },
  levo: { letter: ["levo-3"], limit: ["levo-5"], letGo: ["levo-6"] },
  "career-solutions": { limit: ["csg-3"], letGo: ["csg-3"] },
  livecareer: { letter: ["livecareer-7"], limit: ["livecareer-9"] },
  tips: { limit: ["tips-3"] },
  "career-management": { limit: ["career-7"], letGo: ["career-7"] },
};

// What a guide says of times; where it is silent its playbook has the consensus figure, and so the consensus ground.
const silent: Record<string, readonly FigureName[]> = {
  "career-solutions": ["first", "next"],
  tips: ["first"],
  "career-management": ["first", "next"],
};

/** The rules that a guide's figure rests on, and whether it is the guide's own or the consensus it keeps to. */
export function groundsOf(guide: Playbook, figure: FigureName): { rules: string[]; silent: boolean } {
  const timed = { thankYou: because.thankYou(guide), ...chainGrounds(guide) };
  const own = figure in timed ? timed[figure as keyof typeof timed] : spoken[guide.id]?.[figure];
  const quiet = own === undefined || (silent[guide.id]?.includes(figure) ?? false);
  return { rules: own ?? spoken.consensus?.[figure] ?? [], silent: quiet && guide.id !== "consensus" };
}

function chainGrounds(guide: Playbook) {
  return { first: because.followUp(guide, "first"), next: because.followUp(guide, "next") };
}

/** The rules behind letting go, by the guide of an application's playbook. */
export function endReasons(guide: Playbook): Reason[] {
  return whyOf([...groundsOf(guide, "letGo").rules, ...groundsOf(guide, "limit").rules].filter(once));
}

function once(rule: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(rule) === index;
}
