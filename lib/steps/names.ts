import type { Story } from "@/lib/applications/story";
import type { Step } from "@/lib/policy/types";

/** Whom a step goes to, by name: a contact, or a reference; null where it names nobody. */
export function nameOf(step: Step, story: Pick<Story, "people" | "references">): string | null {
  if (step.kind === "brief-reference") {
    return story.references.find((r) => r.referenceId === step.referenceId)?.reference.fullName ?? null;
  }
  return story.people.find((p) => p.contactId === step.contactId)?.contact.fullName ?? null;
}
