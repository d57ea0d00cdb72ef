import "server-only";
import { planned } from "@/lib/applications/planned";
import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import { guideOf } from "@/lib/playbooks/own";
import { isOver } from "@/lib/policy/standing";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
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
  if (plan.outreach.limit !== null || message < from || isOver(plan.state)) {
    return null;
  }
  const today = dayOf(now, story.timeZone);
  const opinions = others.map((id) => {
    const other = planned({ ...story, playbookId: id, ownPlaybook: null }, now).plan;
    const goesOn = other.steps.some(({ kind, status }) => kind === "follow-up" && status !== "done");
    const until = other.letGoAt && shortDay(dayOf(other.letGoAt, story.timeZone), today);
    const does = other.state === "let-go" ? say.letGo : goesOn ? say.writeAgain : say.letGoOn(until);
    return { guide: guideOf(id).name, does };
  });
  const opinionsOnce = new Map(opinions.map(({ does }) => [does.many, does]));
  const said = [...opinionsOnce.values()].map((does) => {
    const agreeing = opinions.filter((other) => other.does.many === does.many).map(({ guide }) => guide);
    return say.wouldDo(words.common.and(agreeing), agreeing.length === 1, does);
  });
  return [say.lead(message), ...said].join(" ");
}
