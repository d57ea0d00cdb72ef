import "server-only";
import type { StateName } from "@/components/ui/state";
import type { Reason } from "@/components/ui/why";
import { dayOf, daysBetween } from "@/lib/days/day";
import { longDay } from "@/lib/days/words";
import { isOver } from "@/lib/policy/standing";
import type { Instant, Outcome } from "@/lib/policy/types";
import { whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { sentence } from "@/lib/words/fill";
import { type PathPoint, pathOf } from "./ending-path";
import type { AnyStory, PlannedStory } from "./history";

const say = words.application.ending;

/** How a story is told once it is over: let go by itself, or by the outcome that the user recorded. */
export interface Ending {
  kind: "silence" | Outcome["kind"];
  family: StateName;
  /** "let go on Friday 5 June". */
  when: string;
  title: string;
  /** What was done, and that it was enough. */
  did: string;
  praise: string;
  /** What was in nobody's hands here. */
  rest: string;
  path: PathPoint[];
  yours: string;
  theirs: string;
  /** What leads back here. */
  door: string;
  /** The rules that say so. */
  why: Reason[];
}

/** Null while the application is live. */
export function endingOf({ story, plan }: PlannedStory, now: Instant): Ending | null {
  const at = story.outcome ? story.outcomeAt : plan.letGoAt;
  if (!isOver(plan.state) || !at) return null;
  const kind = story.outcome ?? "silence";
  const did = deedsOf(story, now);
  const missed = plan.steps.some(
    (step) => step.status === "missed" && !step.optional && step.kind !== "brief-reference",
  );
  return {
    kind,
    family: plan.state,
    when: say.when[kind](longDay(dayOf(at, story.timeZone), dayOf(now, story.timeZone))),
    title: say.title[kind],
    did: [did.asked ? say.asked : "", thankedWords(did), toldWords(did), say.checkedIn(did.checkIns)]
      .filter(Boolean)
      .join(" "),
    praise: kind === "offer" ? "" : praise(did, missed),
    rest: say.rest[kind],
    path: pathOf(story, at, now),
    yours: `${sentence(say.yours(did.thanked.length > 0, did.checkIns, kind === "offer"))}.`,
    theirs: say.theirs[kind],
    door: say.door[kind],
    why: whyOf(grounds[kind]),
  };
}

interface Deeds {
  thanked: string[];
  /** How many days after its interview the last thank-you went out; null where that can't be said. */
  after: number | null;
  /** Who vouches for the user and was told of it. */
  told: string[];
  checkIns: number;
  /** Whether they asked, on the way out, for the date. */
  asked: boolean;
  met: boolean;
}

function deedsOf(story: AnyStory, now: Instant): Deeds {
  const sent = story.touches.filter(({ direction, at }) => direction === "sent" && at <= now);
  const thanks = sent.filter(({ kind }) => kind === "thank-you");
  const names = thanks.map(
    ({ contactId }) => story.people.find((place) => place.contactId === contactId)?.contact.fullName,
  );
  const held = story.interviews.filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt <= now);
  const delays = thanks.map((touch) => {
    const spoken = held.findLast(({ id, endsAt }) =>
      touch.interviewId ? id === touch.interviewId : endsAt <= touch.at,
    );
    return spoken
      ? daysBetween(dayOf(spoken.endsAt, story.timeZone), dayOf(touch.at, story.timeZone))
      : Number.POSITIVE_INFINITY;
  });
  const after = Math.max(0, ...delays);
  return {
    thanked: [...new Set(names.filter((name) => name !== undefined))],
    after: Number.isFinite(after) ? after : null,
    told: story.references
      .filter(({ briefedAt }) => briefedAt !== null && briefedAt <= now)
      .map(({ reference }) => reference.fullName),
    asked: held.some(({ askedDate }) => askedDate),
    checkIns: sent.filter(({ kind }) => kind === "follow-up").length,
    met: held.length > 0,
  };
}

function thankedWords({ thanked, after }: Deeds): string {
  if (thanked.length === 0) return "";
  return say.thanked(words.common.and(thanked), after === 0 ? say.sameDay : after === 1 ? say.dayAfter : "");
}

function toldWords({ told: [one, ...others] }: Deeds): string {
  if (one === undefined) return "";
  return others.length === 0 ? say.toldOne(one) : say.told(words.common.and([one, ...others]));
}

const grounds: Record<Ending["kind"], string[]> = {
  silence: ["csg-4", "career-8"],
  "let-go": ["csg-4", "career-8"],
  rejected: ["career-8", "csg-4"],
  withdrawn: ["career-8"],
  offer: ["levo-10"],
};

function praise({ thanked, checkIns, met }: Deeds, missed: boolean): string {
  if (thanked.length === 0 && checkIns === 0) return met ? say.praise.spoke : say.praise.applied;
  return missed ? say.praise.enough : say.praise.everything;
}
