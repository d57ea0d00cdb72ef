import "server-only";
import { planned } from "@/lib/applications/planned";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { addDays, dayOf } from "@/lib/days/day";
import { longDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { setAside } from "@/lib/reminders/change-set-aside";
import { interviewKey } from "@/lib/reminders/set-aside";
import { switchOff } from "@/lib/reminders/switch-off";
import { markOf, type Purpose } from "@/lib/reminders/token";
import { nameOf } from "@/lib/steps/names";
import { stepTitle } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { watched } from "./accounts";

const days = { tomorrow: 1, later: 3 } as const;

const say = words.reminders;

type Aside = Exclude<Purpose, { act: "off" }>;

/** What a link in a letter would do, as a question; null where it does nothing any more. */
export async function questionOf(purpose: Purpose, now: Instant): Promise<string | null> {
  const account = await watched(purpose.accountId);
  if (!account) return null;
  const { act } = say;
  if (purpose.act === "off") return act.offTitle(say.choose.kinds[purpose.kind].label);
  const found = await marked(account.viewer, purpose, now);
  if (!found) return null;
  const named = act.of(found.title, found.employer);
  if (purpose.act === "never") return act.neverTitle(named);
  const { timeZone } = found;
  return act.snoozeTitle(named, longDay(dayAfter(now, timeZone, purpose.act), dayOf(now, timeZone)));
}

interface Marked {
  key: string;
  title: string;
  employer: string;
  timeZone: string;
}

/** The step or the interview that a link is about, where it is still there. */
async function marked(viewer: Viewer, { applicationId, mark }: Aside, now: Instant): Promise<Marked | null> {
  const story = await storyOf(viewer, applicationId);
  if (!story) return null;
  const { plan } = planned(story, now);
  const all = [
    ...story.interviews.map(({ id, title }) => ({
      key: interviewKey(id),
      title: title || words.interview.untitled,
    })),
    ...plan.steps.map((step) => ({ key: step.id, title: stepTitle(step, plan, nameOf(step, story)) })),
  ];
  const one = all.find(({ key }) => markOf(key) === mark);
  return one ? { ...one, employer: story.employer.name, timeZone: story.timeZone } : null;
}

const dayAfter = (now: Instant, zone: string, act: keyof typeof days) => addDays(dayOf(now, zone), days[act]);

/** Does what a link in a letter is for. False where it does nothing any more. */
export async function actOn(purpose: Purpose, now: Instant): Promise<boolean> {
  const account = await watched(purpose.accountId);
  if (!account) return false;
  const { viewer } = account;
  if (purpose.act === "off") {
    await switchOff(viewer, purpose.kind);
    return true;
  }
  const found = await marked(viewer, purpose, now);
  if (!found) return false;
  const howLong = purpose.act === "never" ? "always" : days[purpose.act];
  return (await setAside(viewer, purpose.applicationId, found.key, howLong, now)) !== null;
}
