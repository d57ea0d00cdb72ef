import { playbooks } from "@/lib/policy";
import { checkPlaybook } from "@/lib/policy/check-playbook";
import type { Playbook } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.playbooks.flaw;

/** By the policy's name for it, the field that a figure is typed in. */
const fieldOf: Record<string, string> = {
  ".thankYou.opensHours": "thankOpens",
  ".thankYou.due": "thankDue",
  ".thankYou.due.hours": "thankDue",
  ".thankYou.due.endOfDay": "thankDue",
  ".letter": "letter",
  ".first.opensDays": "firstOpens",
  ".first.dueDays": "firstDue",
  ".next.opensDays": "nextOpens",
  ".next.dueDays": "nextDue",
  ".limit.kind": "limitKind",
  ".limit.max": "limitMax",
  ".letGoDays": "letGoDays",
};

/** What the policy can't take of these figures, with a sentence for the field of each. */
export function flawsOf(figures: Omit<Playbook, "id" | "name">): { field: string; message: string }[] {
  const { consensus } = playbooks;
  return Object.entries(figures).flatMap(([part, value]) => {
    // One part at a time, the rest being fine: so each speaks for itself.
    const flaw = checkPlaybook({ ...(consensus as Playbook), [part]: value });
    if (!flaw) return [];
    return [{ field: fieldOf[flaw.path] ?? "name", message: sentenceFor(flaw) }];
  });
}

function sentenceFor({ path, problem }: { path: string; problem: string }): string {
  if (problem.startsWith("must not be under")) return say.lastBeforeFirst;
  return path === ".limit.max" ? say.atLeastOne : say.outOfRange;
}
