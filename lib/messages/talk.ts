import type { WholeStory } from "@/lib/applications/story";
import type { Facts } from "@/lib/drafts";
import type { Step } from "@/lib/policy/types";
import type { Records } from "./records";

type Interview = WholeStory["interviews"][number];

/** A talk with one person, and what was noted of it. */
export interface Talk {
  interview: Interview;
  notes: Interview["interviewers"][number];
}

/** The interview a step names; else the last one held, which a check-in or an answer looks back on. */
export function interviewOf(step: Step, { story, held }: Records): Interview | undefined {
  if (!step.interviewId) return held.at(-1);
  return story.interviews.find(({ id }) => id === step.interviewId);
}

/** The talk with whom the step goes to: in the interview it names, else in the last one held that they sat in. */
export function talkWith(step: Step, records: Records): Talk | null {
  const named = interviewOf(step, records);
  const where = step.interviewId ? [named] : records.held.toReversed();
  for (const interview of where) {
    const notes = interview?.interviewers.find(({ contactId }) => contactId === step.contactId);
    if (interview && notes) return { interview, notes };
  }
  return null;
}

/** What was noted of a talk, without the notes that are empty. */
export function factsOf(talk: Talk | null): Facts {
  if (!talk) return {};
  const { detail, strength, forgotten, news } = talk.notes;
  return {
    detail: detail || undefined,
    strength: strength || undefined,
    forgotten: forgotten || undefined,
    news: news || undefined,
  };
}
