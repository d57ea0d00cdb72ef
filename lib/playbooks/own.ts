import { playbooks } from "@/lib/policy";
import type { Playbook } from "@/lib/policy/types";

/** A playbook of the user's own, as it is stored. */
export interface OwnPlaybook {
  id: string;
  name: string;
  /** The guide it was copied from. */
  copiedFrom: string;
  figures: Omit<Playbook, "id" | "name">;
}

/** A guide by its id; the default one for an id that is no longer known. */
export function guideOf(id: string): Playbook {
  return (Object.hasOwn(playbooks, id) ? playbooks[id] : undefined) ?? (playbooks.consensus as Playbook);
}

/** An own playbook for the policy. It has its guide's id there, since its steps rest on that guide's rules. */
export function ownAsPlaybook({ name, copiedFrom, figures }: OwnPlaybook): Playbook {
  return { ...figures, id: guideOf(copiedFrom).id, name };
}

/** What an application or a profile follows, in the two columns that say it. */
export type Followed = { playbookId: string; ownPlaybookId: string | null };

/** The same as one word, as forms and addresses have it: the id of an own playbook, or of a guide. */
export function choiceOf({ playbookId, ownPlaybookId }: Followed): string {
  return ownPlaybookId ?? guideOf(playbookId).id;
}

/** What a choice stands for among the guides and these own ones; null for one that is neither. */
export function followedBy(
  choice: string,
  own: readonly OwnPlaybook[],
): (Followed & { ownPlaybook: OwnPlaybook | null; playbook: Playbook }) | null {
  if (Object.hasOwn(playbooks, choice)) {
    return { playbookId: choice, ownPlaybookId: null, ownPlaybook: null, playbook: guideOf(choice) };
  }
  const ownPlaybook = own.find(({ id }) => id === choice);
  if (!ownPlaybook) return null;
  const { id, copiedFrom } = ownPlaybook;
  return { playbookId: copiedFrom, ownPlaybookId: id, ownPlaybook, playbook: ownAsPlaybook(ownPlaybook) };
}

/** Every playbook that can be followed, for a select: the user's own first. */
export function playbookOptions(own: readonly OwnPlaybook[]): { value: string; label: string }[] {
  return [
    ...own.map(({ id, name }) => ({ value: id, label: name })),
    ...Object.values(playbooks).map(({ id, name }) => ({ value: id, label: name })),
  ];
}
