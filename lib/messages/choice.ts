import type { WholeStory } from "@/lib/applications/story";
import type { Medium, Step } from "@/lib/policy/types";
import type { Records } from "./records";

/** Whom a message goes to, and by what, where the user wants it otherwise than the plan. */
export interface Choice {
  to?: string;
  by?: Medium;
}

/** Where a person can be reached: each address by its medium, empty where there is none. */
export function addressesOf({ contact }: WholeStory["people"][number]): Record<Medium, string> {
  const { email, phone, linkedin, postalAddress } = contact;
  return { email, phone, linkedin, letter: postalAddress };
}

/** The media by which a person can be reached. */
export function waysTo(place: WholeStory["people"][number]): Medium[] {
  const addresses = addressesOf(place);
  return (Object.keys(addresses) as Medium[]).filter((medium) => addresses[medium] !== "");
}

/**
 * Whether the user may choose whom a step goes to: a check-in, and an answer to what nobody in particular asked.
 * Thanks stay with whom they are for, and an answer with who asked.
 */
export function mayGoToAnybody({ kind, contactId }: Step): boolean {
  return kind === "follow-up" || (kind === "reply" && !contactId);
}

/** Whom a step may go to, by one medium or another; nobody where there is only one way for it. */
export function mayGoTo(step: Step, story: WholeStory): WholeStory["people"] {
  if (step.kind === "brief-reference" || step.kind === "thank-you-letter") return [];
  return story.people.filter((place) => mayGoToAnybody(step) || place.contactId === step.contactId);
}

/** The step as it was chosen to go, or as it is where it can't go so. */
export function chosenStep(step: Step, { to, by }: Choice, story: WholeStory): Step {
  const place = mayGoTo(step, story).find(({ contactId }) => contactId === (to ?? step.contactId));
  if (!place) return step;
  const ways = waysTo(place);
  const medium = [by, step.medium, ...ways].find((way) => way && ways.includes(way));
  return medium ? { ...step, contactId: place.contactId, medium } : step;
}

/** The records with one step going as it was chosen to. */
export function withChoice(records: Records, stepId: string, choice: Choice): Records {
  const { plan, story } = records;
  const steps = plan.steps.map((step) =>
    step.id === stepId && step.status !== "done" ? chosenStep(step, choice, story) : step,
  );
  return { ...records, plan: { ...plan, steps } };
}

/** The choice as it stands in an address, "?to=…&by=email"; empty where nothing was chosen. */
export function choiceQuery({ to, by }: Choice): string {
  const query = new URLSearchParams({ ...(to && { to }), ...(by && { by }) }).toString();
  return query && `?${query}`;
}
