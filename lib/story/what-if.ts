import "server-only";
import { planned } from "@/lib/applications/planned";
import { addDays, dayOf } from "@/lib/days/day";
import { longDay, shortDay } from "@/lib/days/words";
import { choiceOf, followedBy, type OwnPlaybook } from "@/lib/playbooks/own";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { isFinal, lastDay } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { sentence } from "@/lib/words/fill";
import { type AnyStory, historyOf, type PlannedStory, promisedDay } from "./history";
import { rowsThatPromise, withPromise } from "./promise";
import { type Sending, sendingToday } from "./send-today";

const say = words.application.whatIf;

/** What the address asks to try: another playbook, another promised day, `""` for none; absent where nothing is asked. */
export interface Supposed {
  playbook?: string;
  promised?: PlainDate | "";
  sent?: "today";
}

export interface WhatIf {
  /** The story as supposed, or as it is. */
  told: PlannedStory;
  /** What would follow, in a sentence; null where nothing is supposed that isn't so. */
  follows: string | null;
  playbook: { chosen: string; name: string; changed: boolean };
  /** Null where nothing was heard yet that a date could stand at. */
  promised: Promised | null;
  /** The message that could go out today, and whether it is supposed to; null where there is none. */
  sent: (Omit<Sending, "story"> & { changed: boolean }) | null;
}

export interface Promised {
  chosen: PlainDate | "";
  changed: boolean;
  earliest: PlainDate;
  latest: PlainDate;
}

const furthest = 180; // days: a date further off counts as not named

/** Plans a story as it would be with another playbook or promised day, or a message sent today. Saves nothing. */
export function whatIf(
  story: AnyStory,
  supposed: Supposed,
  own: readonly OwnPlaybook[],
  now: Instant,
): WhatIf {
  const asIs = choiceOf(story);
  const known = followedBy(supposed.playbook ?? asIs, own);
  const follows = known && { ...known, choice: choiceOf(known) };
  const { promised, rows } = supposedDate(story, supposed.promised, now);
  const dated = withPromise(story, rows);
  const followed: AnyStory = follows && follows.choice !== asIs ? { ...dated, ...columnsOf(follows) } : dated;
  const sending = sendingToday(planned(followed, now), now);
  const sent = sending && { ...sending, changed: supposed.sent === "today" };
  const told = planned(sent?.changed ? sent.story : followed, now);
  const playbook = {
    chosen: follows?.choice ?? asIs,
    name: follows?.playbook.name ?? "",
    changed: follows !== null && follows.choice !== asIs,
  };
  const anything = playbook.changed || promised?.changed || sent?.changed;
  return { told, follows: anything ? whatWouldFollow(told, now) : null, playbook, promised, sent };
}

function columnsOf({
  playbookId,
  ownPlaybookId,
  ownPlaybook,
}: Pick<AnyStory, "playbookId" | "ownPlaybookId" | "ownPlaybook">) {
  return { playbookId, ownPlaybookId, ownPlaybook };
}

/** The date as supposed, and the rows that would say it; as it is where it can't be. */
function supposedDate(story: AnyStory, day: PlainDate | "" | undefined, now: Instant) {
  const { anchor } = historyOf(story, now);
  if (!anchor) return { promised: null, rows: {} };
  const asIs = promisedDay(story, now) ?? "";
  const earliest = dayOf(new Date(anchor.at).toISOString(), story.timeZone);
  const latest = addDays(earliest, furthest);
  const possible = day === "" || (day !== undefined && day >= earliest && day <= latest);
  const chosen = possible ? day : asIs;
  const changed = chosen !== asIs;
  const rows = (changed && rowsThatPromise(story, chosen || null, now)) || {};
  return { promised: { chosen, changed, earliest, latest }, rows };
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
  return parts.length > 0 ? `${sentence(words.common.and(parts))}.` : say.nothing;
}
