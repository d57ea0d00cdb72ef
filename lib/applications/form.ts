import { choiceOf } from "@/lib/playbooks/own";
import { words } from "@/lib/words";
import type { Planned } from "./planned";
import type { choicesOf } from "./queries-form";
import type { WholeStory } from "./story";

type Choices = Awaited<ReturnType<typeof choicesOf>>;

/** What stands in the fields of the form before anything is typed. */
export type FormValues = Pick<
  WholeStory,
  | "searchId"
  | "role"
  | "location"
  | "salary"
  | "jobUrl"
  | "advertisement"
  | "cvSent"
  | "appliedOn"
  | "source"
  | "notes"
  | "quickDecision"
  | "clientFacing"
  | "traditional"
  | "playbookId"
  | "timeZone"
  | "workdays"
  | "country"
  | "region"
> & { employer: string };

/** A new application: the profile's figures and days, all else empty. */
export function blankForm({ profile }: Choices, searchId: string): FormValues {
  return {
    ...profile,
    playbookId: choiceOf(profile),
    searchId,
    employer: "",
    role: "",
    location: "",
    salary: "",
    jobUrl: "",
    advertisement: "",
    cvSent: "",
    appliedOn: null,
    source: "",
    notes: "",
    quickDecision: false,
    clientFacing: false,
    traditional: false,
  };
}

/** An application as it stands. */
export function formOf(story: WholeStory): FormValues {
  return { ...story, playbookId: choiceOf(story), employer: story.employer.name };
}

/** By an employer's name, the other searches in which they have a live application: asked twice, they notice. */
export function inOtherSearches(live: readonly Planned[], searchId: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { story } of live) {
    if (story.searchId === searchId) continue;
    const { name } = story.employer;
    found.set(name, [...new Set([...(found.get(name) ?? []), story.search.name])]);
  }
  return found;
}

/** The same as a sentence for each employer. */
export function elsewhereSentences(live: readonly Planned[], searchId: string): Map<string, string> {
  const say = words.applicationForm.employer.also;
  return new Map(
    [...inOtherSearches(live, searchId)].map(([employer, names]) => [employer, say(words.common.and(names))]),
  );
}
