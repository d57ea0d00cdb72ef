import type { Playbook } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.settings.playbook;

/** A playbook's figures in one line: when to check in, how soon to thank, and where it ends. */
export function playbookFigures({ first, thankYou, limit }: Playbook): string {
  const thanks = "hours" in thankYou.due ? say.thanks(thankYou.due.hours) : say.thanksByEndOfNextDay;
  return [say.first(first.opensDays, first.dueDays), thanks, ends(limit)].join(", ");
}

function ends(limit: Playbook["limit"]): string {
  if (limit.kind === "none") return say.noLimit;
  return limit.kind === "outreaches" ? say.outreaches(limit.max) : say.followUps(limit.max);
}
