import "server-only";
import { playbookOf } from "@/lib/applications/facts";
import { planned } from "@/lib/applications/planned";
import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { list } from "@/lib/words/fill";
import type { PlannedStory } from "./history";

const say = words.application.guides;
const others = ["levo", "career-solutions", "livecareer", "career-management"];
const from = 4;

/**
 * What the other four guides would do, for whoever is about to send a fourth message without an answer, or a further
 * one, by a playbook that knows no end. Null for all others.
 */
export function otherGuides({ story, plan }: PlannedStory, now: Instant): string | null {
  const message = plan.outreach.made + 1;
  if (plan.outreach.limit !== null || message < from || plan.state === "let-go" || plan.state === "closed") {
    return null;
  }
  const today = dayOf(now, story.timeZone);
  const opinions = others.map((id) => {
    const guide = playbookOf(id).name;
    const other = planned({ ...story, playbookId: id }, now).plan;
    if (other.state === "let-go") return { guide, does: "lets-go" as const };
    if (other.steps.some(({ kind, status }) => kind === "follow-up" && status !== "done")) {
      return { guide, does: "goes-on" as const };
    }
    return { guide, does: "waits" as const, until: other.letGoAt };
  });
  const letting = opinions.filter(({ does }) => does === "lets-go").map(({ guide }) => guide);
  const rest = opinions.flatMap(({ guide, does, until }) => {
    if (does === "goes-on") return [say.goesOn(guide)];
    return until ? [say.waits(guide, shortDay(dayOf(until, story.timeZone), today))] : [];
  });
  const done = letting.length > 0 ? [say.letsGo(list(letting), letting.length === 1)] : [];
  return [say.lead(message), ...done, ...rest].join(" ");
}
