import type { Planned } from "@/lib/applications/planned";
import type { Story } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { promisedDay } from "./history";

/** Until when there is nothing to write, and why: their own date, the next check-in, or letting go. */
export type Quiet = { kind: "promised" | "check-in" | "let-go"; day: PlainDate; contactId: string | null };

/** Null where the silence has no end that the plan knows of, or isn't one. */
export function quietUntil({ story, plan }: Planned<Omit<Story, "messages">>, now: Instant): Quiet | null {
  if (plan.state !== "waiting") return null;
  const next = plan.steps.find(({ kind, status }) => kind === "follow-up" && status === "upcoming");
  const contactId = next?.contactId ?? null;
  const promised = promisedDay(story, now);
  if (promised !== null && promised >= dayOf(now, story.timeZone)) {
    return { kind: "promised", day: promised, contactId };
  }
  if (next) return { kind: "check-in", day: dayOf(next.opens, story.timeZone), contactId };
  return plan.letGoAt ? { kind: "let-go", day: dayOf(plan.letGoAt, story.timeZone), contactId } : null;
}
