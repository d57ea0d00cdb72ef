import "server-only";
import { playbookOf } from "@/lib/applications/facts";
import { planned } from "@/lib/applications/planned";
import { dayOf } from "@/lib/days/day";
import { longDay, shortDay } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { isFinal, lastDay } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { list, sentence } from "@/lib/words/fill";
import { type AnyStory, historyOf, type PlannedStory, promisedDay } from "./history";
import { rowsThatPromise, withPromise } from "./promise";

const say = words.application.whatIf;

/** What the address asks to try: another playbook, another promised day, `""` for none; absent where nothing is asked. */
export interface Supposed {
  playbook?: string;
  promised?: PlainDate | "";
}

export interface WhatIf {
  /** The story as supposed, or as it is. */
  told: PlannedStory;
  /** What would follow, in a sentence; null where nothing is supposed that isn't so. */
  follows: string | null;
  playbook: { chosen: string; changed: boolean };
  /** Null where nothing was heard yet that a date could stand at. */
  promised: { chosen: PlainDate | ""; changed: boolean; earliest: PlainDate } | null;
}

/** Plans a story as it would be with another playbook or another promised day. Saves nothing. */
export function whatIf(story: AnyStory, supposed: Supposed, now: Instant): WhatIf {
  const asIs = promisedDay(story, now) ?? "";
  const { anchor } = historyOf(story, now);
  const chosen = anchor ? (supposed.promised ?? asIs) : "";
  const rows = chosen === asIs ? {} : rowsThatPromise(story, chosen || null, now);
  const playbookId = playbookOf(supposed.playbook ?? story.playbookId).id;
  const told = planned({ ...withPromise(story, rows ?? {}), playbookId }, now);
  const playbook = { chosen: playbookId, changed: playbookId !== playbookOf(story.playbookId).id };
  const date = rows !== null && chosen !== asIs;
  return {
    told,
    follows: playbook.changed || date ? whatWouldFollow(told, now) : null,
    playbook,
    promised: anchor && {
      chosen: rows === null ? asIs : chosen,
      changed: date,
      earliest: dayOf(new Date(anchor.at).toISOString(), story.timeZone),
    },
  };
}

/** "Then: check in from Mon 8 June to Fri 12 June, a last time …, and let it go on Wednesday 1 July." */
function whatWouldFollow({ story, plan }: PlannedStory, now: Instant): string {
  const today = dayOf(now, story.timeZone);
  const day = (instant: Instant) => shortDay(dayOf(instant, story.timeZone), today);
  if (plan.state === "let-go") return say.letGoNow;
  const left = plan.steps.filter(({ kind, status }) => kind === "follow-up" && status !== "done");
  const checkIns = left
    .filter(({ status }) => status !== "missed")
    .map((step) => {
      const window = [day(step.opens), shortDay(lastDay(step, story.timeZone), today)] as const;
      return isFinal(step, plan) ? say.finalCheckIn(...window) : say.checkIn(...window);
    });
  const end = plan.letGoAt ? [say.letGo(longDay(dayOf(plan.letGoAt, story.timeZone), today))] : [];
  const parts = [...checkIns, ...end];
  return parts.length > 0 ? `${sentence(list(parts))}.` : say.nothing;
}
