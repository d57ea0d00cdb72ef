import type { WholeStory } from "@/lib/applications/story";
import type { Medium, Step } from "@/lib/policy/types";
import { whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { choiceQuery, mayGoTo, waysTo } from "./choice";

/** Somebody whom a message may go to in place of the one proposed, by each way they can be reached. */
export interface Elsewhere {
  contactId: string;
  name: string;
  what: string;
  ways: { medium: Medium; label: string; href: string; current: boolean }[];
}

/**
 * Everybody whom a step's message may go to, as the plan has it and as it goes now; `here` is the draft's own address.
 * Empty where there is nothing to choose.
 */
export function elsewhereOf(
  { planned, now }: { planned: Step; now: Step },
  story: WholeStory,
  here: string,
): Elsewhere[] {
  const all = mayGoTo(planned, story).map((place): Elsewhere => {
    const to = place.contactId;
    return {
      contactId: to,
      name: place.contact.fullName,
      what: place.contact.jobTitle || words.steps.role[place.role],
      ways: waysTo(place).map((medium) => {
        const isPlanned = to === planned.contactId && medium === planned.medium;
        return {
          medium,
          label: words.steps.by[medium],
          href: isPlanned ? here : joined(here, choiceQuery({ to, by: medium })),
          current: to === now.contactId && medium === now.medium,
        };
      }),
    };
  });
  const reachable = all.filter(({ ways }) => ways.length > 0);
  const ways = reachable.flatMap((one) => one.ways);
  return ways.length > 1 || ways.some(({ current }) => !current) ? reachable : [];
}

/** Where a choice leaves the rules that the proposal keeps to: what is so, and the rule it drifts from. */
export interface Drift {
  says: string;
  why: ReturnType<typeof whyOf>;
}

/** What to be warned of, quietly: another person than the one in charge (Levo, 7), another medium than theirs (Levo, 8). */
export function driftsOf({ planned, now }: { planned: Step; now: Step }, story: WholeStory): Drift[] {
  const nameOf = (step: Step) =>
    story.people.find(({ contactId }) => contactId === step.contactId)?.contact.fullName;
  const inCharge = nameOf(planned);
  const drifts: Drift[] = [];
  if (planned.kind === "follow-up" && inCharge && now.contactId !== planned.contactId) {
    drifts.push({ says: words.message.drift.person(inCharge), why: whyOf(["levo-7"]) });
  }
  const theirs = mediumOfLast(now, story);
  const name = nameOf(now);
  if (theirs && name && now.medium !== theirs) {
    drifts.push({ says: words.message.drift.medium[theirs](name), why: whyOf(["levo-8"]) });
  }
  return drifts;
}

/** How they last reached the user, where they can be reached so too. */
function mediumOfLast({ contactId }: Step, story: WholeStory): Medium | null {
  const last = story.touches.findLast(
    (touch) => touch.direction === "received" && !touch.automatic && touch.contactId === contactId,
  );
  const place = story.people.find((one) => one.contactId === contactId);
  return last && place && waysTo(place).includes(last.medium) ? last.medium : null;
}

const joined = (here: string, query: string) =>
  here.includes("?") ? here + query.replace("?", "&") : here + query;
