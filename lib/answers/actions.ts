"use server";
import { factsOf } from "@/lib/applications/facts";
import { storyOf } from "@/lib/applications/story";
import { now } from "@/lib/clock";
import { action } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { proposalOf } from "./proposal";
import { readReply } from "./read-reply";
import { readReplyInput } from "./schema";

/** Reads a pasted reply and proposes what to log of it. Writes nothing. */
export const readReplyAction = action(readReplyInput, async (viewer, { applicationId, pasted }, typed) => {
  if (pasted.trim() === "") return invalid({ pasted: words.answers.nothingPasted }, typed);
  const story = await storyOf(viewer, applicationId);
  if (!story) return refused(words.forms.gone, typed);
  const at = now();
  const { workweek } = factsOf(story, at);
  const people = story.people.map(({ contact }) => contact);
  const read = readReply(pasted, { people, workweek, timeZone: story.timeZone, now: at });
  const { values, notes } = proposalOf(read, pasted, story.timeZone, at);
  const found = Object.keys(notes).length > 0;
  return {
    status: "done",
    message: found ? words.answers.filled : words.answers.foundNothing,
    values: { ...typed, ...values },
    notes,
  };
});
